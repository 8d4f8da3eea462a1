using System.Globalization;
using System.Text.Json;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>Writes what the page shows of a run. Rules, files, sections and lines are written once and named by their 0-based index.</summary>
internal sealed class PageJson(Utf8JsonWriter json, ReportOptions options, RunResult run)
{
    private readonly PageContext context = options.Page;

    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("version", options.Version);
        json.WriteString("project", context.Project);
        json.WriteString("date", context.Date?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("commit", context.Commit);
        json.WriteString("head", context.Head);
        var rules = Rules();
        WriteRules(rules);
        if (options.Unchanged is { } unchanged)
            json.WriteNumber("unchanged", unchanged.Files.Sum(file => file.Diagnostics.Count));
        if (run.Links is { } links)
            LinksJson.Write(json, links);
        WriteFiles(rules);
        json.WriteEndObject();
    }

    // Only what the page has something to say of.
    private List<string> Rules() =>
        [
            .. run
                .Files.SelectMany(file => file.Diagnostics.Select(diagnostic => diagnostic.Rule))
                .Concat(context.Baseline?.Known.Keys ?? [])
                .Concat(context.Baseline?.Gone.Keys ?? [])
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    private void WriteRules(List<string> rules)
    {
        var described = options.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        json.WriteBoolean("baseline", context.Baseline is not null);
        json.WriteStartArray("rules");
        foreach (var id in rules)
        {
            var rule = described.GetValueOrDefault(id) ?? RuleDescription.Unknown(id);
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("summary", rule.Summary);
            json.WriteString("url", rule.Address(options.Homepage));
            json.WriteNumber("known", context.Baseline?.Known.GetValueOrDefault(id) ?? 0);
            json.WriteNumber("gone", context.Baseline?.Gone.GetValueOrDefault(id) ?? 0);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFiles(List<string> rules)
    {
        var index = rules.Select((id, at) => (id, at)).ToDictionary(rule => rule.id, rule => rule.at, StringComparer.Ordinal);
        var sources = Sources.ByPath(run);
        var figures = new ListFigures();
        var lists = run.Files.Select(file => context.Model?.Invoke(file.Source)).ToList();
        json.WriteStartArray("files");
        foreach (var (file, list) in run.Files.Zip(lists))
        {
            figures.Add(list);
            json.WriteStartObject();
            json.WriteString("path", Printable.Escape(file.Source.Path));
            WriteSections(list);
            new FindingsJson(json, file, list, context).Write(index, sources);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (context.Model is not null)
            figures.Write(json);
    }

    private void WriteSections(CuratedList? list)
    {
        json.WriteStartArray("sections");
        var entries = list?.Entries.CountBy(entry => entry.Section).ToDictionary() ?? [];
        foreach (var section in list is null ? [] : list.Sections.Prepend(list.Root))
        {
            json.WriteStartArray();
            json.WriteNumberValue(section.Level);
            json.WriteStringValue(section.Title);
            json.WriteNumberValue(entries.GetValueOrDefault(section));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
