using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>Reads <c>&lt;!-- listlint-WORD RULE[, RULE] -- reason --&gt;</c>.</summary>
internal static class SuppressionSyntax
{
    private const string Prefix = "listlint-";

    // The second is for cells and items: before CommonMark 0.31 a comment within a line could hold no "--", and was shown to the reader if it did.
    private static readonly string[] ReasonMarks = ["--", ":"];

    /// <summary>The suppression in a comment, or null where the comment does not speak to the linter.</summary>
    public static SuppressionComment? Read(SourceText source, Span comment)
    {
        var text = source.Text;
        var (start, end) = CommentWords.TextOf(source, comment);
        if (!text.AsSpan(start, end - start).StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var (names, reasonAt) = (end, end);
        foreach (var mark in ReasonMarks)
        {
            var at = text.IndexOf(mark, start, names - start, StringComparison.Ordinal);
            if (at >= 0)
                (names, reasonAt) = (at, at + mark.Length);
        }

        var words = CommentWords.Find(text, new Span(start, names));
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
}
