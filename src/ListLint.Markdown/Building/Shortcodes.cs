namespace ListLint.Markdown;

/// <summary>The names that GitHub shows as emoji, <c>:thumbsup:</c>.</summary>
internal static class Shortcodes
{
    private const int Longest = 50;

    /// <summary>The length of a name at the start of a text, colons included; 0 where there is none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        if (text is not [':', ..])
            return 0;
        var end = 1;
        while (end < text.Length && end <= Longest && IsPart(text[end]))
            end++;
        return end < text.Length && text[end] == ':' && IsName(text[1..end]) ? end + 1 : 0;
    }

    /// <summary>A text without some characters and without names at both ends; a name is taken whole or not at all.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text, ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        while (Length(text) is var length && (length > 0 || (!text.IsEmpty && before.Contains(text[0]))))
            text = text[Math.Max(1, length)..];
        while (LengthAtEnd(text) is var length && (length > 0 || (!text.IsEmpty && behind.Contains(text[^1]))))
            text = text[..^Math.Max(1, length)];
        return text;
    }

    /// <summary>The length of a name at the end of a text, colons included; 0 where there is none.</summary>
    public static int LengthAtEnd(ReadOnlySpan<char> text)
    {
        if (text is not [.., ':'])
            return 0;
        var start = text.Length - 1;
        while (start > 0 && text.Length - start <= Longest && IsPart(text[start - 1]))
            start--;
        return start > 0 && text[start - 1] == ':' && IsName(text[start..^1]) ? text.Length - start + 1 : 0;
    }

    // A number between colons is a time.
    private static bool IsName(ReadOnlySpan<char> text) => text.ContainsAnyExceptInRange('0', '9');

    private static bool IsPart(char unit) => char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit) || unit is '_' or '+' or '-';
}
