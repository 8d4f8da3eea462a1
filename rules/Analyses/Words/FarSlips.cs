using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>Words that are two slips from any word: most are new ones, made of a known word with a beginning, an ending or another word.</summary>
internal static class FarSlips
{
    private const int ShortestPart = 5;
    private const int ShortestHalf = 3;
    private const int MostUses = 2;
    private const int MostSlips = 2;

    /// <summary>Whether a word in lower case is long and seldom enough, and neither begins nor ends with a usual word, or is two of them.</summary>
    public static bool MayBe(string word, WordUses.Uses uses)
    {
        if (word.Length < MeantWords.ShortestFar || uses.Count > MostUses)
            return false;
        for (var at = 1; at < word.Length; at++)
        {
            var start = at >= ShortestHalf && English.IsUsual(word.AsSpan(..at));
            var end = word.Length - at >= ShortestHalf && English.IsUsual(word.AsSpan(at..));
            if ((start && (end || at >= ShortestPart)) || (end && word.Length - at >= ShortestPart))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Whether a hand makes the one of the other without exchanging a letter: by letters lost or too many, or neighbours that changed places.
    /// With two letters exchanged, it is another word.
    /// </summary>
    /// <param name="word">The word.</param>
    /// <param name="other">The word two slips away.</param>
    public static bool IsByHand(string word, string other) => word[^1] == other[^1] && Distance(word, other) <= MostSlips;

    // How many letters are lost, too many, or swapped with their neighbour.
    private static int Distance(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > MostSlips)
            return int.MaxValue;
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var at = 0; at <= one.Length; at++)
        {
            for (var beside = 0; beside <= other.Length; beside++)
                rows[at, beside] = Cost(rows, one, other, at, beside);
        }

        return rows[one.Length, other.Length];
    }

    private static int Cost(int[,] rows, string one, string other, int at, int beside)
    {
        if (at == 0 || beside == 0)
            return at + beside;
        var cost = Math.Min(rows[at - 1, beside], rows[at, beside - 1]) + 1;
        if (one[at - 1] == other[beside - 1])
            cost = Math.Min(cost, rows[at - 1, beside - 1]);
        if (at > 1 && beside > 1 && one[at - 1] == other[beside - 2] && one[at - 2] == other[beside - 1])
            cost = Math.Min(cost, rows[at - 2, beside - 2] + 1);
        return cost;
    }
}
