namespace ListLint.Core;

/// <summary>Two spellings of one word, as a slip of the hand or a number of things makes them.</summary>
internal static class WordSlip
{
    // Shorter words are names, numerals and endings, where one letter makes another word.
    private const int Shortest = 5;

    // PDF readers drop the letters of a ligature: "classi cation".
    private static readonly string[] Ligatures = ["ffi", "ffl", "ff", "fi", "fl"];

    /// <summary>Whether one word is the plural of the other, "model" and "models". Words are in the form of <see cref="TextKey"/>.</summary>
    public static bool IsPlural(string one, string other) =>
        one.Length > other.Length
            ? one.Length == other.Length + 1 && other.Length >= Shortest - 1 && one[^1] == 's' && one.StartsWith(other, StringComparison.Ordinal)
            : other.Length > one.Length && IsPlural(other, one);

    /// <summary>Whether one letter, or the letters of a ligature, lie between two long words without figures that start alike.</summary>
    public static bool IsSlip(string one, string other) =>
        Math.Min(one.Length, other.Length) >= Shortest
        && one[0] == other[0]
        && one.All(char.IsLetter)
        && other.All(char.IsLetter)
        && (EditDistance.IsOne(one, other) || LostLigature(one, other) || LostLigature(other, one));

    private static bool LostLigature(string longer, string shorter)
    {
        var same = longer.AsSpan().CommonPrefixLength(shorter);
        return Ligatures.Any(letters =>
            longer.Length == shorter.Length + letters.Length
            && Enumerable
                .Range(Math.Max(0, same - letters.Length), letters.Length + 1)
                .Any(at =>
                    string.CompareOrdinal(longer, at, letters, 0, letters.Length) == 0
                    && longer.AsSpan(at + letters.Length).SequenceEqual(shorter.AsSpan(at))
                    && longer.AsSpan(0, at).SequenceEqual(shorter.AsSpan(0, at))
                )
        );
    }
}
