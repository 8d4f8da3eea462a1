namespace ListLint.Rules;

/// <summary>What a cell holds that says that there is no link.</summary>
internal static class NoLink
{
    /// <summary>Whether a text says so.</summary>
    public static bool IsSaid(string text) =>
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
