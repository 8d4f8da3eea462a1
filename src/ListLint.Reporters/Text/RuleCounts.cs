using System.Globalization;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>How many problems a rule has in a run.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Count">All of them.</param>
/// <param name="Safe">Those that <c>--fix</c> can fix.</param>
/// <param name="Unsafe">Those that <c>--fix --unsafe</c> can fix besides.</param>
public sealed record RuleCounts(string Rule, int Count, int Safe, int Unsafe)
{
    /// <summary>The rules of a run, the most frequent first.</summary>
    public static IReadOnlyList<RuleCounts> Find(RunResult run) =>
        [
            .. run
                .Files.SelectMany(file => file.Diagnostics)
                .GroupBy(diagnostic => diagnostic.Rule, StringComparer.Ordinal)
                .Select(rule => new RuleCounts(
                    rule.Key,
                    rule.Count(),
                    rule.Count(one => one.Fix?.Safety == Safety.Safe),
                    rule.Count(one => one.Fix?.Safety == Safety.Unsafe)
                ))
                .OrderByDescending(rule => rule.Count)
                .ThenBy(rule => rule.Rule, StringComparer.Ordinal),
        ];

    /// <summary>Writes a table of the rules of a run; nothing where there is no problem.</summary>
    public static void WriteTable(RunResult run, TextWriter output)
    {
        var rules = Find(run);
        if (rules.Count == 0)
            return;
        var width = rules.Max(rule => Printable.Escape(rule.Rule).Length);
        output.Write($"{"rule".PadRight(width)}  count  fixable  unsafe\n");
        foreach (var rule in rules)
            output.Write(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Printable.Escape(rule.Rule).PadRight(width)}  {rule.Count, 5}  {rule.Safe, 7}  {rule.Unsafe, 6}\n"
                )
            );
    }
}
