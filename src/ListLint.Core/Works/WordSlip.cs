namespace ListLint.Core;

/// <summary>Two spellings of one word, as a slip of the hand or a number of things makes them.</summary>
internal static class WordSlip
{
    // Shorter words are names, numerals and endings, where one letter makes another word.
    private const int Shortest = 5;

    // PDF readers drop the letters of a ligature: "classi cation".
    private static readonly string[] Ligatures = ["ffi", "ffl", "ff", "fi", "fl"];

    /// <summary>Whether one word is the plural of the other, "model" and "models". Words are in the form of <see cref="TextKey"/>.</summary>
    public static bool IsPlural(string text, string other) =>
        text.Length > other.Length
            ? text.Length == other.Length + 1 && other.Length >= Shortest - 1 && text[^1] == 's' && text.StartsWith(other, StringComparison.Ordinal)
            : other.Length > text.Length && IsPlural(other, text);

    /// <summary>Whether one letter, or the letters of a ligature, lie between two long words without figures that start alike.</summary>
    public static bool IsSlip(string text, string other) =>
        Math.Min(text.Length, other.Length) >= Shortest
        && text[0] == other[0]
        && text.All(char.IsLetter)
        && other.All(char.IsLetter)
        && (EditDistance.IsOne(text, other) || LostLigature(text, other) || LostLigature(other, text));

    private static bool LostLigature(string longer, string shorter)
    {
        var same = longer.AsSpan().CommonPrefixLength(shorter);
        return Ligatures.Any(letters =>
            longer.Length == shorter.Length + letters.Length
            && Enumerable
                .Range(Math.Max(0, same - letters.Length), letters.Length + 1)
                .Any(index =>
                    string.CompareOrdinal(longer, index, letters, 0, letters.Length) == 0
                    && longer.AsSpan(index + letters.Length).SequenceEqual(shorter.AsSpan(index))
                    && longer.AsSpan(0, index).SequenceEqual(shorter.AsSpan(0, index))
                )
        );
    }
}
