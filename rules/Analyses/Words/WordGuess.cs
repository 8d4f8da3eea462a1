using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>Guesses what a word that no dictionary knows is a slip for.</summary>
/// <param name="words">The words of the list.</param>
/// <param name="meant">What they may be slips for.</param>
/// <param name="demands">What it takes.</param>
internal sealed class WordGuess(WordUses words, MeantWords meant, SlipDemands demands)
{
    // What is nearer than this cannot be told apart.
    private const double Doubt = 1;
    private const double NeverInLowerCase = 3;
    private const double NeverInLowerCaseByHand = 2;
    private const double NeverInLowerCaseBySlip = 1;
    private const int LongWord = 9;
    private const int LongSwapped = 7;
    private const double InOwnAddress = 4;
    private const int ShortestInAddress = 5;

    private readonly NewWords forms = new(words.Strange.Select(one => one.Word));

    /// <summary>The word that was probably meant, perhaps with a second one; null where that is not likely enough.</summary>
    /// <param name="word">The word, in lower case.</param>
    /// <param name="uses">Its uses in the list.</param>
    /// <param name="addresses">Those of the links whose texts have it.</param>
    public Suspect? Find(string word, WordUses.Uses uses, Lazy<IReadOnlyList<string>> addresses)
    {
        if (English.IsBuilt(word) && !IsKnownAsSlip(word) && !HasLostLetter(word))
            return null;
        var own = forms.WeightOf(word);
        var (best, second) = Nearest(word, uses, meant.Find(word), own, addresses);
        var isAlone = best.Weight < demands.LeastWeight;
        if (
            (isAlone ? FarSlips.MayBe(word, uses) || (demands.TakesFar && uses.Lower > 0) : !best.IsCommon)
            && Further(word, uses, own, addresses, isAlone && !demands.TakesFar) is var further
            && further.Weight >= best.Weight
        )
            (best, second) = (further, best);

        if (second.IsCommon && !best.IsCommon && second.Weight > best.Weight - (2 * Doubt))
            best = second with { Weight = best.Weight, Other = best.Right };
        else if (second.Weight > best.Weight - Doubt || (second.Weight >= demands.LeastWeight && IsAsLikely(second, best)))
            best = best with { Weight = best.Weight - Doubt, Other = second.Right };
        if (best.Weight < demands.LeastWeight)
            return null;
        if (WordPairs.Split(word) is { } apart)
        {
            var weight = SlipWeight.OfLostSpace(word) + SlipWeight.OfUses(uses.Count, 0) + own - (uses.Lower == 0 ? NeverInLowerCase : 0);
            // "evergrowing": nearer to two words than to any one.
            if (weight > best.Weight + Doubt)
                return null;
            // "Searchin" lost a space or a letter.
            if ((weight > best.Weight - Doubt || best.Right == word + 'g') && WordPairs.EndsSmall(apart))
                best = best with { Other = apart };
        }

        return best with
        {
            HasNoSmall = uses.Lower == 0,
        };
    }

    // With no word one slip away, what is two slips away is meant only if hands make such slips, and if there is one such word.
    private Suspect Further(string word, WordUses.Uses uses, double own, Lazy<IReadOnlyList<string>> addresses, bool isAlone)
    {
        var others = meant.FindFurther(word);
        if (!isAlone)
            return Nearest(word, uses, others, own, addresses).Best;
        List<MeantWord> near = [.. others.Where(other => FarSlips.IsByHand(word, other.Right))];
        return near is [var one] && (uses.Lower > 0 || words.Count(one.Right) > 0)
            ? Nearest(word, uses, near, own, addresses).Best
            : new Suspect(word, "", double.MinValue);
    }

    private (Suspect Best, Suspect Second) Nearest(
        string word,
        WordUses.Uses uses,
        IEnumerable<MeantWord> others,
        double own,
        Lazy<IReadOnlyList<string>> addresses
    )
    {
        var (best, second) = (new Suspect(word, "", double.MinValue), new Suspect(word, "", double.MinValue));
        foreach (var other in others)
        {
            var count = words.Count(other.Right);
            // What is always written with a capital is a name, unless the word beside it is in use, or a hand makes such a slip in a long word.
            if (uses.Lower == 0 && count == 0 && !other.IsCommon && !IsByHand(word, other))
                continue;
            var suspect = new Suspect(
                word,
                other.Right,
                other.LettersBeside(count)
                    + SlipWeight.OfUses(uses.Count, count)
                    + own
                    - AsName(word, uses, other, count)
                    + InAddress(other.Right, addresses)
            )
            {
                Letters = other.Letters,
                IsFar = other.IsFar,
                IsCommon = other.IsCommon,
                IsName = other.IsName,
            };
            if (suspect.Weight > best.Weight)
                (best, second) = (suspect, best);
            else if (suspect.Weight > second.Weight)
                second = suspect;
        }

        return (best, second);
    }

    private static double InAddress(string right, Lazy<IReadOnlyList<string>> addresses) =>
        right.Length >= ShortestInAddress && addresses.Value.Any(url => WebAddress.Is(url) && Holds(WebAddress.Path(url), right)) ? InOwnAddress : 0;

    // As a word of its own: "…/code-execution.pdf".
    private static bool Holds(ReadOnlySpan<char> path, string word)
    {
        for (var start = 0; path[start..].IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var ahead; start += ahead + word.Length)
        {
            var (at, end) = (start + ahead, start + ahead + word.Length);
            if ((at == 0 || !char.IsAsciiLetter(path[at - 1])) && (end == path.Length || !char.IsAsciiLetter(path[end])))
                return true;
        }

        return false;
    }

    // What is always written with a capital may be a name. Names are made with another letter ("Rekognition") or a first one more ("Jinterface"),
    // and seldom by what a hand does to a long word of the list, or by two letters that change places.
    private static double AsName(string word, WordUses.Uses uses, MeantWord other, int count)
    {
        if (uses.Lower > 0 || other.IsName)
            return 0;
        var isByHand = IsByHand(word, other);
        return other.IsKnown || ((isByHand || other.Kind == SlipKind.Swapped) && count > 0) ? NeverInLowerCaseBySlip
            : isByHand ? NeverInLowerCaseByHand
            : NeverInLowerCase;
    }

    private static bool IsByHand(string word, MeantWord other) =>
        word[0] == other.Right[0]
        && other.Kind switch
        {
            SlipKind.Swapped => word.Length >= LongSwapped,
            SlipKind.Lost or SlipKind.Added => word.Length >= LongWord,
            _ => false,
        };

    // "compatability" is built of two words, and is known as a misspelling; so is "containered", but not of a word one slip away.
    private bool IsKnownAsSlip(string word) =>
        English.FindCorrection(word) is { } known
        && (words.Count(known) > 0 || meant.Find(word).Any(one => one.Right == known && one.IsCommon && !one.IsFar));

    // "synthsize" is built of two words, too, but nobody makes such a one.
    private bool HasLostLetter(string word) =>
        word.Length >= LongWord
        && word[^1] != 's'
        && meant.Find(word).Any(one => one is { Kind: SlipKind.Lost, IsCommon: true } && one.Right[0] == word[0] && one.Right[^1] == word[^1]);

    // By its letters, or since the list uses it far more often: a list may hold a word many times and mean another once.
    private bool IsAsLikely(Suspect second, Suspect best) =>
        best.IsFar || second.Letters > best.Letters - Doubt || words.Count(second.Right) >= Habits.Fewest * Math.Max(words.Count(best.Right), 1);
}
