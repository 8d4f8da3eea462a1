namespace ListLint.Engine;

/// <summary>
/// Silences a rule for one entry, as the configuration asks. Exactly one of <paramref name="Entry"/> and <paramref name="Url"/> is given.
/// </summary>
/// <param name="Rule">The id of a rule that exists.</param>
/// <param name="Entry">The entry's title as shown; compare by <see cref="Core.TextKey"/>.</param>
/// <param name="Url">An absolute address of the entry; compare by <see cref="Core.CanonicalUrl"/>.</param>
/// <param name="Reason">Why, not empty.</param>
/// <param name="Until">The last day on which it holds; null for ever.</param>
/// <param name="Place">Where it is written.</param>
public sealed record Suppression(string Rule, string? Entry, string? Url, string Reason, DateOnly? Until, SuppressionPlace Place)
{
    /// <summary>Whether its last day is past; without a date, none is.</summary>
    public bool IsOver(DateOnly? today) => Until < today;
}

/// <summary>Where a suppression is written.</summary>
/// <param name="File">The file, as reports name it.</param>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, UTF-16 units.</param>
public sealed record SuppressionPlace(string File, int Line, int Column);
