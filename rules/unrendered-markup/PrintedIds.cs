using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An id or attributes in braces, which other programs read and GitHub prints.</summary>
/// <param name="Span">The braces and what they hold.</param>
internal sealed record PrintedId(Span Span) : MarkupSlip(Span);

/// <summary><c>## Title {#id}</c> at the end of a heading, and <c>{:target="_blank"}</c> behind a link.</summary>
internal static class PrintedIds
{
    private const int Longest = 80;

    /// <summary>The printed braces of a list, in order.</summary>
    public static IEnumerable<PrintedId> Find(CuratedList list)
    {
        var text = list.Source.Text;
        for (var at = text.IndexOf('{'); at >= 0 && at + 2 < text.Length; at = text.IndexOf('{', at + 1))
        {
            if (text[at + 1] is not ('#' or ':') || !LiteralPlaces.IsLiteral(list, at))
                continue;
            var length = text.AsSpan(at, Math.Min(Longest, text.Length - at)).IndexOfAny('}', '\n');
            if (length < 3 || text[at + length] != '}' || !IsAttribute(text.AsSpan(at + 2, length - 2), text[at + 1]))
                continue;
            if (text[at + 1] == ':' ? at > 0 && text[at - 1] == ')' : IsHeadingEnd(list, at, at + length + 1))
                yield return new PrintedId(new Span(at, at + length + 1));
        }
    }

    // An id is one word; attributes have a class, an id or a value.
    private static bool IsAttribute(ReadOnlySpan<char> inner, char sign) =>
        sign == '#'
            ? inner.IndexOfAny(" \t{/") < 0 && char.IsLetterOrDigit(inner[0])
            : inner.Trim() is [var first, ..] && (first is '.' or '#' || (char.IsAsciiLetter(first) && inner.Contains('=')));

    private static bool IsHeadingEnd(CuratedList list, int start, int end)
    {
        var section = list.SectionAt(start);
        return section.Heading.Contains(start)
            && list.Source.Slice(new Span(end, list.Source.Line(list.Source.LineOf(start)).End)).Trim(" \t#").IsEmpty;
    }
}
