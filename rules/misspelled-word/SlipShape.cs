using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Which differences of one letter are slips. Measured on real lists: a difference in the first letter or in the ending is another word or another form of it, and so are most replaced letters and most
/// short words in -ing; swapped neighbours, and letters lost or doubled in the middle, are slips.
/// </summary>
internal static class SlipShape
{
    private const int MostUses = 2;

    // Words that are one letter from another that technical lists use often.
    private static readonly HashSet<string> Words = (
        "neutral textural thorough categorizes categorises heterogenous infection inflection stationary stationery complement compliment perspective prospective preposition proposition behaviour behavioural modelling " +
        "modelled labelling labelled signalling travelling cancelling focussing catalogue casual causal marital martial adaption adoption conversation conservation conversion convection retention intention invention " +
        "attraction abstraction extraction distraction interaction iteration transition transaction translation transmission contraction corrosion formation foundation detector director election selection " +
        "instruction construction destruction obstruction induction reduction deduction refraction reflection personal personnel principal principle contest context content consent through though thought " +
        "tracing tracking training trading staring starting sharing sharding scaling scanning reading rending rendering spreading recoding recording encoding ending reasoning reckoning pruning pining " +
        "inference interference reference preference deference difference sequence subsequent consequent statics statistics topical tropical optical optional national notional rational relational " +
        "segmented segment fragment document documents monument moment movement implicit explicit imitation limitation mutation mediation medication dedication delegation relegation regulation relation revelation " +
        "physics psychics immersive immense massive passive pensive plugin plugins quality equality quantity quantify qualify united untied unite casualty causality").Split(' ').ToHashSet(StringComparer.Ordinal);

    public static bool IsCandidate(string word, WordUses.Uses uses) => word.Length >= 7 && uses.Count <= MostUses && !Words.Contains(word);

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
