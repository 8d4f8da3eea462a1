using ListLint.Core;

namespace ListLint.Server.Completion;

/// <summary>The word that a completion replaces: all of it, also what follows the cursor.</summary>
internal static class WordSpan
{
    /// <summary>The word around an offset; empty where there is none.</summary>
    /// <param name="text">The document.</param>
    /// <param name="offset">Of the cursor.</param>
    /// <param name="written">How much before the offset may belong to it, in UTF-16 units.</param>
    public static Span Around(string text, int offset, int written)
    {
        var (start, end) = (offset, offset);
        while (start > offset - written && (IsPart(text[start - 1]) || text[start - 1] == '-'))
            start--;
        // A hyphen that ends a comment is no part of a word.
        while (end < text.Length && (IsPart(text[end]) || (text[end] == '-' && end + 1 < text.Length && IsPart(text[end + 1]))))
            end++;
        var isQuoted = start > offset - written && text[start - 1] is '"' or '\'' && end < text.Length && text[end] == text[start - 1];
        return isQuoted ? new Span(start - 1, end + 1) : new Span(start, end);
    }

    private static bool IsPart(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '_' or '.' or '/';
}
