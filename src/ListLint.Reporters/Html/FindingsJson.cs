using System.Text.Json;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>Writes the diagnostics of a file for the page, and each line that they stand on once.</summary>
internal sealed class FindingsJson(Utf8JsonWriter json, FileResult file, CuratedList? list, PageContext context)
{
    private readonly LineViews views = new(file.Source);

    public void Write(Dictionary<string, int> rules, IReadOnlyDictionary<string, SourceText> sources)
    {
        var sections = (list is null ? [] : list.Sections.Prepend(list.Root))
            .Select((section, at) => (section, at))
            .ToDictionary(pair => pair.section, pair => pair.at);
        json.WriteStartArray("findings");
        foreach (var diagnostic in file.Diagnostics)
        {
            var start = file.Source.PositionOf(diagnostic.Span.Start);
            var view = views.Find(diagnostic.Span);
            json.WriteStartObject();
            json.WriteNumber("rule", rules[diagnostic.Rule]);
            json.WriteNumber("severity", (int)diagnostic.Severity);
            json.WriteNumber("line", start.Line);
            json.WriteNumber("column", start.Column);
            if (list is not null)
                json.WriteNumber("section", sections[list.SectionAt(diagnostic.Span.Start)]);
            json.WriteString("message", diagnostic.Message);
            if (context.AddressOf(file.Source, start.Line) is { } address)
                json.WriteString("url", address);
            json.WriteNumber("view", view.Index);
            json.WriteStartArray("mark");
            json.WriteNumberValue(view.Mark.Start);
            json.WriteNumberValue(view.Mark.End);
            json.WriteEndArray();
            if (diagnostic.Related.Count > 0)
                Write(diagnostic.Related, sources);
            if (diagnostic.Fix is { } fix)
                new FixJson(json, file.Source).Write(fix);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        views.Write(json, context.Rendering?.Invoke(file.Source));
    }

    private void Write(IReadOnlyList<Related> all, IReadOnlyDictionary<string, SourceText> sources)
    {
        json.WriteStartArray("related");
        foreach (var related in all)
        {
            var source = related.Path is { } path ? sources.GetValueOrDefault(path) : file.Source;
            json.WriteStartObject();
            if (related.Path is not null)
                json.WriteString("file", Printable.Escape(related.Path));
            if (source?.LineOf(related.Span.Start) is { } line)
            {
                json.WriteNumber("line", line);
                if (context.AddressOf(source, line) is { } address)
                    json.WriteString("url", address);
            }

            json.WriteString("message", Printable.Escape(related.Message));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
