namespace ListLint.Rules;

/// <summary>What a cell holds that says that there is no link.</summary>
internal static class NoLink
{
    private static readonly string[] Words = ["not found", "not available", "unavailable", "unreleased", "not released", "coming soon", "no link"];

    /// <summary>Whether a text says so, with a sign or in words, and perhaps why in parentheses.</summary>
    public static bool IsSaid(string text) =>
        IsSign(text)
        || Array.Exists(
            Words,
            words =>
                text.StartsWith(words, StringComparison.OrdinalIgnoreCase)
                && text.AsSpan(words.Length).TrimStart(' ') is var rest
                && (rest.IsEmpty || rest[0] is '(' or '（' || rest is "." or "!" or "…")
        );

    private static bool IsSign(string text) =>
        text
            is "-"
                or "--"
                or "---"
                or "?"
                or "TBA"
                or "No"
                or "no"
                or "–"
                or "—"
                or "/"
                or "N/A"
                or "n/a"
                or "NA"
                or "None"
                or "none"
                or "TBD"
                or "无"
                or "✗"
                or "❌"
                or "×";
}
