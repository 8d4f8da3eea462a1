using System.Text;
using System.Text.RegularExpressions;
using ListLint.Core;
using ListLint.Reporters;
using ListLint.Run.Plan.Settings;

namespace ListLint.Cli.Commands.Init;

/// <summary>
/// Words a first configuration; what it proposes is a comment, so that the same files are checked, and the same is reported of them, as without it.
/// </summary>
/// <param name="lists">The lists that were found.</param>
/// <param name="rules">All rules.</param>
/// <param name="schema">The address of the JSON schema, or null.</param>
/// <param name="above">
/// The configuration that holds here until now, by its path from the folder of the new one, with forward slashes; null where there is none.
/// </param>
internal sealed partial class ConfigText(IReadOnlyList<ListSurvey> lists, IReadOnlyList<Rule> rules, string? schema, string? above = null)
{
    // More than that are named by their folders.
    private const int MostNamed = 20;

    // More than that are no terms, but a list that nobody has read for slips.
    private const int MostWords = 40;

    private readonly StringBuilder text = new();

    /// <summary>The text of a new <c>.listlint.yml</c>.</summary>
    public string Write()
    {
        if (schema is not null)
            Add($"# yaml-language-server: $schema={schema}");
        Add("# How listlint checks the lists of this repository. All keys: listlint schema");
        Add("# A line that begins with # changes nothing; delete the # to use it.", "", $"# {ConfigKeys.Top["files"]}");
        AddFiles();
        Add("", $"# {ConfigKeys.Top["ignore"]}", "# ignore:", "#   - archive/**", "");
        if (above is null)
            Add("# The rules to start from: recommended, or strict for all that work offline.", "extends: recommended", "");
        else
            Add("# What held here before this file; what is set below goes over it.", $"extends: {Quoted(above)}", "");
        Add($"# {ConfigKeys.Top["fail-on"].TrimEnd('.')}: info, warning or error.", above is null ? "fail-on: warning" : "# fail-on: warning", "");
        AddRules();
        Add(
            "",
            "# How entries are written. A line that you use is a rule of the list: what departs from it is an error.",
            "# Each line says how much of the list keeps it now. More: listlint explain entry-format"
        );
        Add([.. new StyleSurvey([.. lists.Select(list => list.List).OfType<CuratedList>()], rules).Lines().Select(line => $"# {line}")]);
        AddWords();
        Add("", $"# {ConfigKeys.Top["overrides"]}", "# overrides:", "#   - files: archive.md", "#     rules:", "#       duplicate-entry: off");
        Add("", $"# {ConfigKeys.Top["suppress"]} Name an entry by its title or by url.");
        Add(
            "# suppress:",
            "#   - rule: duplicate-entry",
            "#     entry: The title as shown",
            "#     reason: Two works of one name",
            "#     until: 2030-12-31"
        );
        return text.ToString();
    }

    private void AddFiles()
    {
        var named = lists.Where(list => Globs.Refuse(list.Path) is null && !list.Path.Any(char.IsControl)).ToList();
        if (named.Count == 0)
        {
            Add("# No list was found here yet.", "# files:", "#   - README.md");
            return;
        }

        Add($"# {(named.Count == 1 ? "This one is" : $"These {named.Count} are")} found now:", "# files:");
        if (named.Count <= MostNamed)
        {
            foreach (var list in named)
                Add($"#   - {Quoted(list.Path)} # {list.Habits}");
            return;
        }

        foreach (var folder in named.GroupBy(list => Path.GetDirectoryName(list.Path) ?? "").OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var pattern = folder.Key.Length == 0 ? "*.md" : $"{folder.Key.Replace('\\', '/')}/*.md";
            Add($"#   - {Quoted(pattern)} # {ReportText.Count(folder.Count(), "list")}");
        }
    }

    private void AddRules()
    {
        var counts = lists
            .SelectMany(list => list.Diagnostics)
            .CountBy(diagnostic => diagnostic.Rule)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.Ordinal)
            .ToList();
        Add("# Each rule is off, on, info, warning or error, or has options. What one means: listlint explain RULE");
        Add(
            counts.Count == 0
                ? "# The recommended rules report nothing now."
                : $"# The recommended rules report {ReportText.Count(counts.Sum(count => count.Value), "problem")} now:",
            "rules:"
        );
        var reporting = counts.Select(count => (rules.First(rule => rule.Id == count.Key), count.Value));
        foreach (
            var (rule, count) in reporting.Concat(rules.Where(rule => rule.Options.Count > 0).Select(rule => (rule, 0))).DistinctBy(one => one.Item1)
        )
            AddRule(rule, count);
    }

    // As it is now, so that taking the comment off changes nothing.
    private void AddRule(Rule rule, int count)
    {
        var level = rule.Recommended ? "on" : "off";
        var setting =
            rule.Options.Count == 0
                ? level
                : $"{{severity: {level}, {string.Join(", ", rule.Options.Select(option => $"{option.Name}: {option.Usual}"))}}}";
        IEnumerable<string> remarks =
        [
            .. count > 0 ? [ReportText.Count(count, "report")] : Array.Empty<string>(),
            .. rule.Options.Select(option => $"{option.Name}: {option.Summary}"),
        ];
        Add($"  # {rule.Id}: {setting} # {string.Join("; ", remarks)}");
    }

    private void AddWords()
    {
        var words = lists.SelectMany(list => list.Words).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase).ToList();
        Add("", $"# {ConfigKeys.Top["words"]} More words, one a line, can be in {ConfigKeys.WordsFileName}.", "# words:", "#   language: en");
        if (words.Count > 0)
            Add("#   # These are reported as misspelt now; keep those that are right.");
        Add($"#   add: [{(words.Count > 0 ? string.Join(", ", words.Take(MostWords).Select(Quoted)) : "term, name")}]");
    }

    private void Add(params string[] lines)
    {
        foreach (var line in lines)
            text.Append(line).Append('\n');
    }

    private static string Quoted(string path) => Plain().IsMatch(path) ? path : $"'{path.Replace("'", "''", StringComparison.Ordinal)}'";

    [GeneratedRegex(@"^[A-Za-z0-9_][A-Za-z0-9_./*-]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Plain();
}
