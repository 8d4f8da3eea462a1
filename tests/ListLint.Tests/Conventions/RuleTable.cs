using System.Text;

namespace ListLint.Tests;

/// <summary>The table of all rules in docs/rules.md, between two comments.</summary>
internal static class RuleTable
{
    private const string Open = "<!-- rules -->";
    private const string Close = "<!-- /rules -->";

    /// <summary>The page with the table as it has to be; null where the page has no place for it.</summary>
    public static string? In(string page, IEnumerable<Rule> rules)
    {
        var open = page.IndexOf(Open, StringComparison.Ordinal);
        var close = page.IndexOf(Close, StringComparison.Ordinal);
        return open < 0 || close < open ? null : $"{page.AsSpan(0, open + Open.Length)}\n{Format(rules)}{page.AsSpan(close)}";
    }

    public static string Format(IEnumerable<Rule> rules)
    {
        var table = new StringBuilder("| Rule | Severity | Default | What the rule checks |\n|---|---|---|---|\n");
        foreach (var rule in rules.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            var severity = rule.Severity.ToString().ToLowerInvariant();
            var whenOn =
                rule.Online ? "online"
                : rule.Recommended ? "on"
                : rule.Style ? "changes"
                : rule.Awesome ? "awesome"
                : "off";
            table.Append($"| [{rule.Id}](../rules/{rule.Id}/README.md) | {severity} | {whenOn} | {rule.Summary.Replace("|", "\\|")} |\n");
        }

        return table.ToString();
    }
}
