using System.Text;
using ListLint.Core;

namespace ListLint.GitHub;

/// <summary>Whole lines that some fixes change, as GitHub counts lines.</summary>
/// <param name="First">1-based.</param>
/// <param name="Last">1-based, inclusive.</param>
/// <param name="Before">The lines as they are, without the last line's LF.</param>
/// <param name="After">The lines as they should be; null where they go.</param>
internal sealed record MendedLines(int First, int Last, string Before, string? After)
{
    /// <summary>
    /// The lines, or null where a suggestion cannot say it: GitHub replaces whole lines and writes their endings, so that nothing is suggested where a line ends in CR LF,
    /// where the last line's ending changes, or where a character cannot be seen.
    /// </summary>
    public static MendedLines? Of(string text, LineFeeds lines, IReadOnlyList<Edit> edits)
    {
        var (start, end) = (edits.Min(edit => edit.Span.Start), edits.Max(edit => edit.Span.End));
        var first = Math.Min(lines.LineOf(start), lines.Count);
        var last = Math.Max(first, Math.Min(lines.LineOf(Math.Max(start, end - 1)), lines.Count));
        // What loses its line ending takes in the line behind it.
        return Of(text, lines, edits, first, last) ?? (last < lines.Count ? Of(text, lines, edits, first, last + 1) : null);
    }

    private static MendedLines? Of(string text, LineFeeds lines, IReadOnlyList<Edit> edits, int first, int last)
    {
        var region = new Span(lines.Start(first), lines.End(last));
        var isEnded = region.End < text.Length;
        var before = text[region.Start..region.End];
        var after = Edited(text, isEnded ? region with { End = region.End + 1 } : region, edits);
        if (!IsPlain(before) || !IsPlain(after))
            return null;
        if (!isEnded)
            return after.Length == 0 || after[^1] == '\n' || after == before ? null : new MendedLines(first, last, before, after);
        if (after.Length > 0 && after[^1] != '\n')
            return null;
        var mended = after.Length == 0 ? null : after[..^1];
        return mended == before ? null : new MendedLines(first, last, before, mended);
    }

    private static string Edited(string text, Span region, IReadOnlyList<Edit> edits)
    {
        var after = new StringBuilder();
        var at = region.Start;
        foreach (var edit in edits.OrderBy(edit => edit.Span))
        {
            after.Append(text, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }

        return after.Append(text, at, Math.Max(0, region.End - at)).ToString();
    }

    private static bool IsPlain(string text) => !text.Any(unit => (char.IsControl(unit) && unit is not ('\n' or '\t'))) && text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);
}
