using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// How a line begins: the first signs of it, a link as one sign whatever it says, words and numbers likewise. Entries of one list begin alike, and
/// what goes on an entry does not.
/// </summary>
internal static class LineShape
{
    private const int Longest = 4;

    /// <summary>
    /// The shape of what stands from an offset on; null where it does not begin as only an entry does: with a link or a number and a sign.
    /// </summary>
    /// <param name="list">The list.</param>
    /// <param name="start">Where the text begins.</param>
    /// <param name="end">Where its line ends.</param>
    public static string? Find(CuratedList list, int start, int end)
    {
        Span<char> shape = stackalloc char[Longest];
        var (length, at, hasLink) = (0, start, false);
        var (text, links) = (list.Source.Text, LiteralPlaces.LinksByStart(list));
        while (length < Longest && at < end)
        {
            if (links.TryGetValue(at, out var link))
            {
                hasLink |= !link.IsImage;
                shape[length++] = link.IsImage || link.HasImage ? 'I' : 'L';
                at = link.Span.End;
                continue;
            }

            var kind = KindOf(text[at]);
            if (length == 0 && kind is not ('[' or '*' or '9'))
                return null;
            shape[length++] = kind;
            at++;
            while (at < end && kind is 'w' or '9' or '_' && KindOf(text[at]) == kind && !links.ContainsKey(at))
                at++;
        }

        var isEntry = length == Longest && (shape[0] == '9' ? shape[1] is not ('w' or '_' or '.' or ')' or ',') : hasLink);
        return isEntry ? shape.ToString() : null;
    }

    private static char KindOf(char unit) =>
        char.IsAsciiDigit(unit) ? '9'
        : char.IsLetter(unit) ? 'w'
        : char.IsWhiteSpace(unit) ? '_'
        : unit is '–' or '—' ? '-'
        : unit;
}
