using System.Text;
using ListLint.Core;

namespace ListLint.GitHub;

/// <summary>Whole lines that some fixes change, as GitHub counts lines.</summary>
/// <param name="First">1-based.</param>
/// <param name="Last">1-based, inclusive.</param>
/// <param name="Before">The lines as they are, without the last line's LF.</param>
/// <param name="After">The lines as they should be; null where they go.</param>
internal sealed record FixedLines(int First, int Last, string Before, string? After)
{
    /// <summary>
    /// The lines, or null where a suggestion cannot say it: GitHub replaces whole lines and writes their endings, so that nothing is suggested where
    /// a line ends in CR LF, where the last line's ending changes, or where a character cannot be seen.
    /// </summary>
    public static FixedLines? Create(string text, LineFeeds lines, IReadOnlyList<Edit> edits)
    {
        var (first, last) = Touched(lines, edits);
        // What loses its line ending takes in the line behind it.
        return Create(text, lines, edits, first, last) ?? (last < lines.Count ? Create(text, lines, edits, first, last + 1) : null);
    }

    /// <summary>The lines, 1-based and inclusive, that some edits touch.</summary>
    public static (int First, int Last) Touched(LineFeeds lines, IReadOnlyList<Edit> edits)
    {
        var (start, end) = (edits.Min(edit => edit.Span.Start), edits.Max(edit => edit.Span.End));
        var first = Math.Min(lines.LineOf(start), lines.Count);
        return (first, Math.Max(first, Math.Min(lines.LineOf(Math.Max(start, end - 1)), lines.Count)));
    }

    /// <summary>
    /// Whether every character of the lines that some edits touch can be seen; where not, no suggestion can hold an edit that touches all of them.
    /// </summary>
    public static bool CanBeShown(string text, LineFeeds lines, IReadOnlyList<Edit> edits)
    {
        var (first, last) = Touched(lines, edits);
        return first < last || IsPlain(text[lines.Start(first)..lines.End(first)]);
    }

    private static FixedLines? Create(string text, LineFeeds lines, IReadOnlyList<Edit> edits, int first, int last)
    {
        var region = new Span(lines.Start(first), lines.End(last));
        var isEnded = region.End < text.Length;
        var before = text[region.Start..region.End];
        var after = EditedText.Apply(text, EditedText.Sorted(edits), isEnded ? region with { End = region.End + 1 } : region);
        if (!IsPlain(before) || !IsPlain(after))
            return null;
        if (!isEnded)
            return after.Length == 0 || after[^1] == '\n' || after == before ? null : new FixedLines(first, last, before, after);
        if (after.Length > 0 && after[^1] != '\n')
            return null;
        var fixedText = after.Length == 0 ? null : after[..^1];
        return fixedText == before ? null : new FixedLines(first, last, before, fixedText);
    }

    private static bool IsPlain(string text) =>
        !text.Any(unit => (char.IsControl(unit) && unit is not ('\n' or '\t'))) && text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);
}
