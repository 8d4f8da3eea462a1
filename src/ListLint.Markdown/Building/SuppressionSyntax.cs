using System.Buffers;
using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>Reads <c>&lt;!-- listlint-WORD RULE[, RULE] -- reason --&gt;</c>.</summary>
internal static class SuppressionSyntax
{
    private const string Open = "<!--";
    private const string Close = "-->";
    private const string Prefix = "listlint-";
    private static readonly SearchValues<char> Separators = SearchValues.Create(" \t\r\n,");

    // The second is for cells and items: before CommonMark 0.31 a comment within a line could hold no "--", and was shown to the reader if it did.
    private static readonly string[] ReasonMarks = ["--", ":"];

    /// <summary>The suppression in a comment, or null where the comment does not speak to the linter.</summary>
    public static SuppressionComment? Read(SourceText source, Span comment)
    {
        var text = source.Text;
        var end = source.Slice(comment).EndsWith(Close) ? comment.End - Close.Length : comment.End;
        var start = comment.Start + Open.Length;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;

        // In "<!-->" and "<!--->", which are whole comments, the marks share their hyphens.
        if (start >= end || !text.AsSpan(start, end - start).StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var (names, reasonAt) = (end, end);
        foreach (var mark in ReasonMarks)
        {
            var at = text.IndexOf(mark, start, names - start, StringComparison.Ordinal);
            if (at >= 0)
                (names, reasonAt) = (at, at + mark.Length);
        }

        var words = FindWords(text, new Span(start, names));
        var word = text[words[0].Start..words[0].End];
        var reason = text[reasonAt..end].Trim();
        return new SuppressionComment(comment, ScopeOf(word))
        {
            Word = word,
            Reason = reason.Length > 0 ? reason : null,
            Rules =
                words.Count == 1
                    ? [new SuppressedRule(comment, null)]
                    : [.. words.Skip(1).Select(span => new SuppressedRule(span, text[span.Start..span.End]))],
        };
    }

    private static SuppressionScope ScopeOf(string word) =>
        word switch
        {
            "listlint-disable-next-line" => SuppressionScope.NextLine,
            "listlint-disable-line" => SuppressionScope.Line,
            "listlint-disable" => SuppressionScope.Start,
            "listlint-enable" => SuppressionScope.End,
            "listlint-disable-file" => SuppressionScope.File,
            _ => SuppressionScope.None,
        };

    private static List<Span> FindWords(string text, Span part)
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
