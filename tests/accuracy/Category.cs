namespace ListLint.Accuracy;

/// <summary>Which rules may find a defect of a category of the labels; a name with a star stands for all that begin so.</summary>
internal static class Category
{
    /// <summary>The categories of the five families that the product promises.</summary>
    public static IReadOnlySet<string> Families { get; } =
        new HashSet<string> { "broken-table", "duplicate-entry", "shared-link", "wrong-year", "mojibake", "missing-link", "malformed-link" };

    private static readonly Dictionary<string, string[]> Rules = new()
    {
        ["broken-table"] = ["table-*"],
        ["duplicate-entry"] = ["duplicate-*", "cross-listed-entry", "shared-link"],
        ["shared-link"] = ["shared-link", "swapped-link", "mismatched-link", "duplicate-*", "cross-listed-entry", "wrong-year"],
        ["wrong-year"] = ["wrong-year", "impossible-date", "year-order", "shared-link"],
        ["date-format"] = ["date-format", "impossible-date", "inconsistent-*"],
        ["mojibake"] = ["mojibake", "invalid-encoding", "invisible-character"],
        ["missing-link"] = ["missing-link", "empty-link", "placeholder-link", "table-empty-row", "duplicate-entry"],
        ["malformed-link"] = ["malformed-link", "missing-link", "empty-link", "bare-url", "undefined-reference"],
        ["broken-anchor"] = ["broken-anchor", "toc-*"],
        ["empty-section"] = ["empty-section"],
        ["toc"] = ["toc-*", "broken-anchor"],
        ["typo"] = ["misspelled-*", "toc-*"],
        ["inconsistent-entry"] = ["inconsistent-*", "date-format"],
        ["insecure-link"] = ["insecure-link"],
        ["other"] = ["*"],
    };

    /// <summary>How many lines a report may be off for categories that are about a region.</summary>
    public static int Slack(string category) => category is "toc" or "empty-section" or "broken-table" ? 2 : 0;

    /// <summary>Whether a report of a rule can be a hit for a category.</summary>
    public static bool Fits(string rule, string category) =>
        Rules.GetValueOrDefault(category, []).Any(name => name == rule || (name[^1] == '*' && rule.StartsWith(name[..^1], StringComparison.Ordinal)));
}
