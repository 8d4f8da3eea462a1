using ListLint.Core;

namespace ListLint.Run.Git;

/// <summary>Compares a list with what a commit holds of it, line by line as git counts lines: a line ends at LF alone.</summary>
internal static class StoredLines
{
    /// <summary>
    /// The changes, as half-open ranges of 0-based lines. A CR at the end of a line is no part of it: a checkout may write other line endings than
    /// are stored (<c>core.autocrlf</c>, <c>eol=crlf</c>). Nor is the encoding (<c>working-tree-encoding</c>).
    /// </summary>
    public static IReadOnlyList<LineChange> Compare(SourceText stored, SourceText now) =>
        LineDiff.Compare(Lines(stored, IsMarked(stored, now)), Lines(now, IsMarked(now, stored)));

    // A byte-order mark that came or went is a change of the first line, where both are UTF-8.
    private static bool IsMarked(SourceText source, SourceText other) =>
        source.HasByteOrderMark && source.Encoding == TextEncoding.Utf8 && other.Encoding == TextEncoding.Utf8;

    private static string[] Lines(SourceText source, bool isMarked)
    {
        var text = source.Text.EndsWith('\n') ? source.Text[..^1] : source.Text;
        string[] lines = source.Text.Length == 0 ? [] : [.. text.Split('\n').Select(line => line.EndsWith('\r') ? line[..^1] : line)];
        if (isMarked && lines.Length > 0)
            lines[0] = "\uFEFF" + lines[0];
        return lines;
    }
}
