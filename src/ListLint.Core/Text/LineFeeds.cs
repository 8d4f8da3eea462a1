namespace ListLint.Core;

/// <summary>The lines of a text as git and GitHub count them: a line ends at LF alone. Lines are 1-based, offsets UTF-16 units.</summary>
public sealed class LineFeeds(string text)
{
    private readonly List<int> ends = Ends(text);

    /// <summary>The number of lines; a final LF does not start another line, and an empty text has one.</summary>
    public int Count => ends.Count == 0 || ends[^1] != text.Length - 1 ? ends.Count + 1 : ends.Count;

    /// <summary>The line of an offset.</summary>
    public int LineOf(int offset)
    {
        var at = ends.BinarySearch(offset);
        return (at < 0 ? ~at : at) + 1;
    }

    /// <summary>The offset at which a line starts.</summary>
    public int Start(int line) => line == 1 ? 0 : ends[line - 2] + 1;

    /// <summary>The offset at which a line ends, before its LF.</summary>
    public int End(int line) => line <= ends.Count ? ends[line - 1] : text.Length;

    /// <summary>The text of a line, without its LF.</summary>
    public string Text(int line) => text[Start(line)..End(line)];

    private static List<int> Ends(string text)
    {
        var ends = new List<int>();
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
            ends.Add(at);
        return ends;
    }
}
