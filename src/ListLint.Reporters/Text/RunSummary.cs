using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>The end of the report for people: how many problems there are, of which rules, and what to do about them.</summary>
internal sealed class RunSummary(RunResult run, ReportOptions options, Ansi ansi)
{
    // So many are seen at a glance.
    private const int Few = 10;
    private const char Joint = '\u00A0';
    private readonly IReadOnlyList<RuleCounts> rules = RuleCounts.Find(run);

    private int Total => rules.Sum(rule => rule.Count);

    public void Write(TextWriter output)
    {
        output.Write(Total == 0 ? $"No problems{On}.\n" : $"{string.Join(", ", Severities())}{On} in {Files}.\n");
        if (Total > Few && rules.Count > 1 && !options.IsStatistics)
            output.Write(ByRule() + "\n");
        if (Fixable() is { } fixable)
            output.Write(fixable + "\n");
        output.Write((options.CheckedCount is { } said ? Printable.Escape(said) : $"{ReportText.Count(run.Files.Count, "list")} checked.") + "\n");
        if (Total == 0)
            return;
        var example = run.Files.SelectMany(file => file.Diagnostics).MaxBy(diagnostic => diagnostic.Severity)!.Rule;
        output.Write(ansi.Dim($"What a rule means: listlint explain {Printable.Escape(example)}") + "\n");
    }

    // A number stays with its rule where the line ends.
    private string ByRule()
    {
        var counts = string.Join(", ", rules.Select(rule => $"{rule.Count}{Joint}{Printable.Escape(rule.Rule)}")) + ".";
        return string.Join('\n', Wrapping.Wrap(counts, 0, 0, options.Width)).Replace(Joint, ' ');
    }

    private string On => options.AddedLines is { } lines ? $" on the {ReportText.Count(lines, "added line")}" : "";

    private string Files => ReportText.Count(run.Files.Count(file => file.Diagnostics.Count > 0), "file");

    private IEnumerable<string> Severities() =>
        new[] { Severity.Error, Severity.Warning, Severity.Info }
            .Where(severity => run.Count(severity) > 0)
            .Select(severity => ansi.Severe(severity, ReportText.Count(run.Count(severity), ReportText.Format(severity))));

    // What is left of a run that fixes is not fixed by the next one like it.
    private string? Fixable()
    {
        var (safe, more) = (options.FixedUpTo is null ? rules.Sum(rule => rule.Safe) : 0, rules.Sum(rule => rule.Unsafe));
        if (options.FixedUpTo == Safety.Unsafe || safe + more == 0)
            return null;
        return safe == 0 ? $"{more} fixable with --fix --unsafe."
            : more == 0 ? $"{safe} fixable with --fix."
            : $"{safe} fixable with --fix, {more} more with --unsafe.";
    }
}
