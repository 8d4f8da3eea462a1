using System.Buffers;

namespace ListLint.Core;

/// <summary>Where the lines of a text start. A line ends at LF, CR LF or a lone CR, as in CommonMark 0.31 section 2.1.</summary>
internal sealed class LineMap
{
    private static readonly SearchValues<char> Endings = SearchValues.Create('\r', '\n');
    private readonly int[] starts;
    private readonly int length;

    public LineMap(string text)
    {
        length = text.Length;
        var found = new List<int> { 0 };
        var at = 0;
        while (text.AsSpan(at).IndexOfAny(Endings) is >= 0 and var ahead)
        {
            at += ahead + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
                at++;
            found.Add(at);
        }

        starts = [.. found];
        Count = starts.Length > 1 && starts[^1] == length ? starts.Length - 1 : starts.Length;
    }

    /// <summary>The number of lines; a final line ending does not start another line, and an empty text has one line.</summary>
    public int Count { get; }

    /// <summary>The 1-based line of an offset; an offset behind the text belongs to the last line.</summary>
    public int LineOf(int offset)
    {
        var at = Array.BinarySearch(starts, offset);
        return Math.Min(at < 0 ? ~at : at + 1, Count);
    }

    /// <summary>The offset at which a 1-based line starts.</summary>
    public int Start(int line) => starts[line - 1];

    /// <summary>The offset behind a 1-based line and its ending.</summary>
    public int End(int line) => line < starts.Length ? starts[line] : length;
}
