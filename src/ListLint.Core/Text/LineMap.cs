namespace ListLint.Core;

/// <summary>The lines of a text, by where they start.</summary>
internal sealed class LineMap
{
    private readonly int[] starts;
    private readonly int length;

    public LineMap(string text)
    {
        length = text.Length;
        starts = [.. LineStarts.Find(text)];
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
