namespace ListLint.Spelling;

/// <summary>Words that countries spell in their own way.</summary>
internal static class WordVariants
{
    /// <summary>
    /// Whether two words that differ by one letter, or by two that changed places, are one word: colour, tokenise, modelling, anaemia, centre.
    /// </summary>
    public static bool Are(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var longer = one.Length > other.Length ? one : other;
        var at = one.CommonPrefixLength(other);
        if (one.Length == other.Length)
            return at + 1 < one.Length && one[at + 1] != other[at + 1]
                ? at + 2 == one.Length && (one[at..] is "re" ? other[at..] is "er" : one[at..] is "er" && other[at..] is "re")
                : at < one.Length && (one[at], other[at]) is ('s', 'z') or ('z', 's');
        if (at + 1 >= longer.Length)
            return false;
        return longer[at] switch
        {
            'u' => at > 0 && longer[at - 1] == 'o' && longer[at + 1] == 'r' && MayBeBritish(longer[(at + 2)..]),
            'l' => at > 1
                && longer[at - 1] == 'l'
                && longer[at - 2] != 'l'
                && IsEnding(longer[at - 2], longer[(at + 1)..])
                && MayDouble(longer[..(at - 1)]),
            'a' or 'o' => longer[at + 1] == 'e',
            _ => false,
        };
    }

    // Not "soure", as no such word ends in "e", and not "rigourous": before "-ous" the British write "or" too.
    private static bool MayBeBritish(ReadOnlySpan<char> rest) => rest is not "e" && !rest.StartsWith("ous", StringComparison.Ordinal);

    // "modelling", "fuelling" and "dialling", but no "mailling".
    private static bool MayDouble(ReadOnlySpan<char> stem) =>
        stem.Length < 2 || !(stem[^1] is 'a' or 'e' or 'i' or 'o' or 'u') || stem[^2..] is not ("ai" or "ea" or "ee" or "oi" or "oa" or "ou");

    // "modelling", "travellers", "fulfilment", "skilful".
    private static bool IsEnding(char before, ReadOnlySpan<char> rest) =>
        // "woolly", but no "essentialy".
        (before == 'o' && rest is "y")
        || rest is "s" or "ing" or "ings" or "ed" or "er" or "ers" or "or" or "ors" or "ist" or "ists" or "able" or "ous" or "ery" or "ise" or "ize"
        || rest.StartsWith("ment", StringComparison.Ordinal)
        || rest.StartsWith("ful", StringComparison.Ordinal);
}
