using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// "┬┐Qué hay?": two signs of a frame in front of a word are the sign that opens a question, where a sign closes it behind another word.
/// </summary>
internal static class OpenedSentence
{
    // As far as a question goes; it keeps the cost linear.
    private const int Longest = 200;

    /// <summary>How much that speaks for damage.</summary>
    public static int Measure(string text, Span span, Utf8Run run)
    {
        if (run.Restored is not ("¿" or "¡") || Glyph.From(text[span.Start]).Kind != GlyphKind.Box)
            return 0;
        var opensWord =
            span.Start == 0 || char.IsWhiteSpace(text[span.Start - 1]) || text[span.Start - 1] is '(' or '[' or '"' or '*' or '_' or '.' or ',';
        return opensWord && span.End < text.Length && char.IsLetter(text[span.End]) && IsClosed(text, span.End, run.Restored == "¿" ? '?' : '!')
            ? 3
            : 0;
    }

    private static bool IsClosed(string text, int from, char sign)
    {
        var rest = text.AsSpan(from, Math.Min(Longest, text.Length - from));
        var end = rest.IndexOfAny('\r', '\n');
        var at = (end < 0 ? rest : rest[..end]).IndexOf(sign);
        return at > 0 && char.IsLetterOrDigit(rest[at - 1]);
    }
}
