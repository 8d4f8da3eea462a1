using System.Buffers;

namespace ListLint.Core;

/// <summary>Finds where the lines of a text start. A line ends at LF, CR LF or a lone CR, as in CommonMark 0.31 section 2.1.</summary>
public static class LineStarts
{
    private static readonly SearchValues<char> Endings = SearchValues.Create('\r', '\n');

    /// <summary>The offsets (UTF-16 units) of all lines, also of the empty one that a final line ending starts.</summary>
    public static List<int> Find(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; text.AsSpan(at).IndexOfAny(Endings) is >= 0 and var ahead; starts.Add(at))
        {
            at += ahead + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
                at++;
        }

        return starts;
    }
}
