using ListLint.Core;
using ListLint.Run.Plan.Settings;

namespace ListLint.Cli.Commands.Explain;

/// <summary>Says when a rule is on, whether its problems can be fixed, and how to silence it.</summary>
internal static class RuleUse
{
    /// <summary>Lines to print below the page of the rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="page">Its page, Markdown.</param>
    public static IEnumerable<string> Describe(Rule rule, string page)
    {
        yield return $"Severity: {rule.Severity.ToString().ToLowerInvariant()}. {WhenOn(rule)}";
        yield return $"Fix: {Fix(rule, page)}";
        yield return $"Silence one line: <!-- listlint-disable-line {rule.Id} : reason --> at its end";
        yield return $"Silence a file: <!-- listlint-disable-file {rule.Id} : reason -->";
        yield return $"Silence all lists: {rule.Id}: off, under rules in {ConfigKeys.FileName}";
    }

    private static string WhenOn(Rule rule) =>
        rule.Online ? "On with --online."
        : rule.Recommended ? "On by default."
        : rule.Style
            ? $"On for the lines of a change (--since, --staged); --preset style turns it on for all lines, --select {rule.Id} only this rule."
        : rule.Awesome ? $"On with --preset awesome; --select {rule.Id} turns on only this rule."
        : $"Off by default; --select {rule.Id} turns it on.";

    // The examples of a page are tests, so what they show is so.
    private static string Fix(Rule rule, string page)
    {
        var unsafely = page.Contains("markdown fixed unsafe\n", StringComparison.Ordinal);
        var safely = page.Contains("markdown fixed\n", StringComparison.Ordinal);
        return !rule.CanFix ? "by hand."
            : safely && unsafely ? "--fix for some problems, --fix --unsafe for others."
            : safely ? "--fix, where the right text is known."
            : unsafely ? "--fix --unsafe, where the right text is known; look at the change."
            : "--fix or --fix --unsafe, where the report says so.";
    }
}
