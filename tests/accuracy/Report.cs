using ListLint.Core;
using ListLint.Engine;
using ListLint.Markdown;
using ListLint.Rules;

namespace ListLint.Accuracy;

/// <summary>One report on one list; the line is 1-based.</summary>
internal sealed record Report(string List, int Line, string Rule, bool IsDefault, Severity Severity, string Message);

/// <summary>Runs all rules over a folder of lists.</summary>
internal static class Reports
{
    /// <summary>The date on which the lists were taken, so that "in the future" stays what it was.</summary>
    public static readonly Facts Facts = new() { Today = new DateOnly(2026, 11, 21) };

    /// <summary>All reports, and how many entries the lists have.</summary>
    public static (IReadOnlyList<Report> Reports, IReadOnlyDictionary<string, int> Entries) Run(string folder)
    {
        var rules = RuleCatalog.All();
        var defaults = rules.Where(rule => rule.Recommended).Select(rule => rule.Id).ToHashSet();
        var linter = new Linter(ListParser.Parse, rules);
        var files = Directory
            .GetFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .ToList();
        var found = files
            .AsParallel()
            .AsOrdered()
            .Select(path => Run(linter, path, Path.GetRelativePath(folder, path).Replace('\\', '/'), defaults))
            .ToList();
        return ([.. found.SelectMany(file => file.Reports)], found.ToDictionary(file => file.Name, file => file.Entries));
    }

    private static (string Name, int Entries, List<Report> Reports) Run(Linter linter, string path, string name, HashSet<string> defaults)
    {
        var source = SourceText.Decode(name, File.ReadAllBytes(path));
        var result = Summing.Sum(linter.Lint(source, Facts));
        foreach (var failure in result.Failures)
            Console.Error.WriteLine($"{name}: rule {failure.Rule} failed: {failure.Reason}");
        var reports = result.Diagnostics.Select(diagnostic => new Report(
            name,
            source.LineOf(diagnostic.Span.Start),
            diagnostic.Rule,
            defaults.Contains(diagnostic.Rule),
            diagnostic.Severity,
            diagnostic.Message
        ));
        return (name, ListParser.Parse(source, Facts).Entries.Count, [.. reports]);
    }
}
