using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Which differences of one letter are slips. Measured on real lists: a difference in the first letter
/// or in the ending is another word or another form of it, and so are most replaced letters and most
/// short words in -ing; swapped neighbours, and letters lost or doubled in the middle, are slips.
/// </summary>
internal static class SlipShape
{
    private const int MostUses = 2;

    public static bool IsCandidate(string word, WordUses.Uses uses) => word.Length >= 7 && uses.Count <= MostUses;

    public static bool IsSlip(string word, string right)
    {
        if (!EditDistance.IsOne(word, right))
            return false;
        var at = word.AsSpan().CommonPrefixLength(right);
        var isGerund = word.EndsWith("ing", StringComparison.Ordinal) && right.EndsWith("ing", StringComparison.Ordinal);
        if (word.Length == right.Length && at + 1 < word.Length && word[at] == right[at + 1] && word[at + 1] == right[at])
            return at >= 1 && (at + 2 < word.Length || word[at] != 'r'); // "centre" is British
        if (isGerund && word.Length < 9)
            return false;
        if (word.Length < right.Length)
            return at >= 2 && at < word.Length - 1;
        if (word.Length > right.Length)
            return at >= 2 && at < word.Length - 2 && word[at] is not 'u' && !(word[at] == 'l' && word[at - 1] == 'l');
        return at >= 2 && at < word.Length - 2 && word.Length >= 10 && !IsRespelling(word[at], right[at]);
    }

    // British and American forms, and names such as "Kubernetic".
    private static bool IsRespelling(char one, char other) => (one, other) is ('s', 'z') or ('z', 's') or ('k', 'c') or ('c', 'k');
}
