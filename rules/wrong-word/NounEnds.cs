namespace ListLint.Rules;

/// <summary>Whether a noun ends its phrase, so that it does not describe another one ("these library functions").</summary>
internal static class NounEnds
{
    private static readonly WordList Prepositions = new("of for in into on by with from that which are is");

    /// <summary>Whether a preposition, a verb or the end of a sentence follows.</summary>
    public static bool Is(PlacedWord noun) => Prepositions.Has(noun.After) || IsAtEnd(noun.Text, noun.Span.End);

    /// <summary>Whether "of" or the end of a sentence follows, so that it is no verb either.</summary>
    public static bool IsSure(PlacedWord noun) => noun.After.Is("of") || IsAtEnd(noun.Text, noun.Span.End);

    private static bool IsAtEnd(string text, int end)
    {
        while (end < text.Length && text[end] is ')' or '*')
            end++;
        if (end == text.Length)
            return true;
        if (text[end] is '.' or '!' or '?')
            return end + 1 == text.Length || text[end + 1] is ' ' or '\n' or '\r' or '<';
        if (text[end] == ' ')
            return end + 1 < text.Length && text[end + 1] is '|' or '–' or '—';
        return text[end] is '\n' or '\r' && IsNewBlock(text, end);
    }

    // A paragraph may go on with the noun that is described.
    private static bool IsNewBlock(string text, int end)
    {
        var next = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        while (next < text.Length && text[next] == ' ')
            next++;
        return next == text.Length || text[next] is '\r' or '\n' or '-' or '*' or '+' or '#' or '<';
    }
}
