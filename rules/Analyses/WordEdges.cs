namespace ListLint.Rules;

/// <summary>Where a run of letters is a word of its own, and no part of a name, an address, a path or a formula.</summary>
internal static class WordEdges
{
    /// <summary>Whether letters from an offset to another, exclusive, are a whole word; marks of emphasis around them are looked through.</summary>
    public static bool IsWhole(string text, int start, int end) => IsEdge(text, start - 1, -1) && IsEdge(text, end, 1);

    /// <summary>Whether what stands at an offset ends a word that is read in a direction, -1 or 1.</summary>
    public static bool IsEdge(string text, int at, int direction)
    {
        while (at >= 0 && at < text.Length && text[at] is '*' or '~')
            at += direction;
        return at < 0
            || at >= text.Length
            || text[at] switch
            {
                ' ' or '\n' or '\r' or '\t' => true,
                '.' or ':' or ',' or ';' or '!' or '?' or ')' or ']' => direction > 0
                    ? at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1])
                    : text[at] is not '.' and not ']',
                '(' or '[' or '<' => direction < 0,
                '"' or '“' or '”' or '|' or '>' or '—' or '–' or '…' => true,
                '\'' or '’' or '‘' => at + direction < 0 || at + direction >= text.Length || !char.IsLetterOrDigit(text[at + direction]),
                _ => false,
            };
    }
}
