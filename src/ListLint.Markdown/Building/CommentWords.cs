using System.Buffers;
using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>Reads the words of a comment.</summary>
internal static class CommentWords
{
    private const string Open = "<!--";
    private const string Close = "-->";
    private static readonly SearchValues<char> Separators = SearchValues.Create(" \t\r\n\f,");

    /// <summary>What stands between the marks of a comment, without the blanks at its start.</summary>
    public static Span TextOf(SourceText source, Span comment)
    {
        var end = source.Slice(comment).EndsWith(Close) ? comment.End - Close.Length : comment.End;
        var start = comment.Start + Open.Length;
        while (start < end && char.IsWhiteSpace(source.Text[start]))
            start++;
        // In "<!-->" and "<!--->", which are whole comments, the marks share their hyphens.
        return new Span(start, Math.Max(start, end));
    }

    /// <summary>The words of a part of a comment, apart by blanks and commas.</summary>
    public static List<Span> Find(string text, Span part)
    {
        var words = new List<Span>();
        for (var at = part.Start; at < part.End; )
        {
            var length = text.AsSpan(at, part.End - at).IndexOfAny(Separators);
            var end = length < 0 ? part.End : at + length;
            if (end > at)
                words.Add(new Span(at, end));
            at = end + 1;
        }

        return words;
    }
}
