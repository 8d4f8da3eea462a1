using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>A comment <c>&lt;!--lint WORD CHECK CHECK--&gt;</c>, which awesome-lint obeys.</summary>
/// <param name="Span">The comment.</param>
/// <param name="Word">"disable", "enable" or "ignore".</param>
/// <param name="Checks">The checks that it names; none for all.</param>
internal sealed record LintComment(Span Span, string Word, IReadOnlyList<string> Checks)
{
    private const string Mark = "lint";

    /// <summary>The checks that it speaks of: null for all.</summary>
    public IEnumerable<string?> Names => Checks.DefaultIfEmpty<string?>(null);

    /// <summary>Reads one; null where a comment does not speak to awesome-lint, or says what it does not know.</summary>
    public static LintComment? Read(SourceText source, Span comment)
    {
        var part = CommentWords.TextOf(source, comment);
        if (!source.Slice(part).StartsWith(Mark, StringComparison.Ordinal))
            return null;
        var words = CommentWords.Find(source.Text, part).ConvertAll(word => source.Text[word.Start..word.End]);
        return words is [Mark, "disable" or "enable" or "ignore", ..] ? new LintComment(comment, words[1], words[2..]) : null;
    }
}
