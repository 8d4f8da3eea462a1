using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Writes a line as it should be, and looks whether its words, labels and addresses are still the same. What cannot be written so is not told:
/// then the line is of another form, and not a slip.
/// </summary>
internal static class StyleRewriting
{
    /// <summary>The changes of a line that work out together, or the first of them that does alone; null where none does.</summary>
    public static StyleDeparture? Rewrite(CuratedList list, StyleLine line, List<StyleChange> changes)
    {
        var known = changes.Where(change => change.Edits.Count > 0).OrderBy(change => change.Span).ToList();
        var others = changes.Where(change => change.Edits.Count == 0).ToList();
        if (known.Count > 0 && Write(list, line, known) is { } all)
            return new StyleDeparture(line, [.. known.Concat(others).OrderBy(change => change.Span)], all);
        foreach (var change in known)
        {
            if (Write(list, line, [change]) is { } one)
                return new StyleDeparture(line, [change], one);
        }

        others.AddRange(known.Where(change => change.IsToldAlone));
        return others.Count > 0 ? new StyleDeparture(line, [.. others.OrderBy(change => change.Span)], null) : null;
    }

    private static string? Write(CuratedList list, StyleLine line, List<StyleChange> changes)
    {
        var text = new StringBuilder();
        var at = line.Span.Start;
        foreach (var edit in changes.Where(change => change.Mark is null).SelectMany(change => change.Edits).OrderBy(edit => edit.Span))
        {
            if (edit.Span.Start < at || edit.Span.End > line.Span.End)
                return null;
            text.Append(list.Source.Text, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }

        var written = text.Append(list.Source.Text, at, line.Span.End - at).ToString();
        if (
            !IsSame(list, line, written)
            || !IsBalanced(
                Signs(line.Tokens, list.Source.Text, line.Span),
                Signs(StyleLines.From(list).Read(written), written, new Span(0, written.Length))
            )
        )
            return null;
        return changes.Find(change => change.Mark is not null)?.Mark is { } mark ? $"{mark} {written}" : written;
    }

    private static bool IsSame(CuratedList list, StyleLine line, string written)
    {
        var tokens = StyleLines.From(list).Read(written);
        return Words(line.Tokens, list.Source.Text).SequenceEqual(Words(tokens, written));
    }

    // Where it is a word in brackets or one alone does not count; neither do capitals and the signs within a label.
    private static IEnumerable<string> Words(IReadOnlyList<StyleToken> tokens, string text) =>
        tokens
            .Where(token => token.Kind is TokenKind.Label or TokenKind.Address or TokenKind.Bare)
            .Select(token => TextKey.From(text.AsSpan(token.Span.Start, token.Span.Length)));

    // The line without its addresses and its code, in which signs are none.
    private static string Signs(IReadOnlyList<StyleToken> tokens, string text, Span line)
    {
        var (signs, at) = (new StringBuilder(), line.Start);
        foreach (var token in tokens.Where(token => token.Kind is TokenKind.Address or TokenKind.Bare or TokenKind.Code or TokenKind.Image))
        {
            signs.Append(text, at, token.Span.Start - at);
            at = token.Span.End;
        }

        return signs.Append(text, at, line.End - at).ToString();
    }

    private static bool IsBalanced(string before, string after)
    {
        foreach (var (open, close) in (ReadOnlySpan<(char, char)>)[('(', ')'), ('[', ']'), ('（', '）'), ('【', '】')])
        {
            if (
                Math.Abs(after.Count(unit => unit == open) - after.Count(unit => unit == close))
                > Math.Abs(before.Count(unit => unit == open) - before.Count(unit => unit == close))
            )
                return false;
        }

        return CountOfHalves(after) <= CountOfHalves(before);
    }

    // Marks of emphasis that have no like: one asterisk and two are other marks.
    private static int CountOfHalves(ReadOnlySpan<char> text)
    {
        var counts = new int[8];
        for (var at = 0; at < text.Length; )
        {
            var length = text[at..].IndexOfAnyExcept(text[at]) is > 0 and var run ? run : text.Length - at;
            if (text[at] is '*' or '_' && length <= 3)
                counts[length + (text[at] == '*' ? 0 : 4)]++;
            at += length;
        }

        return counts.Sum(count => count % 2);
    }
}
