using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>A word of a list that no dictionary knows, and that looks like a slip for a word that one does.</summary>
/// <param name="Word">The word, in lower case.</param>
/// <param name="Right">What it was probably meant to be, in lower case.</param>
/// <param name="Weight">How likely that is; see <see cref="SlipWeight"/>.</param>
internal sealed record Suspect(string Word, string Right, double Weight)
{
    /// <summary>A second word that it may as well have been meant to be.</summary>
    public string? Other { get; init; }

    /// <summary>How likely it is by its letters alone.</summary>
    public double Letters { get; init; }

    /// <summary>Whether it is known as a misspelling of one word.</summary>
    public bool IsCertain { get; init; }
}

/// <summary>Finds the words of a list that look like slips, wherever they stand.</summary>
internal static class Suspects
{
    /// <summary>The least weight that is reported.</summary>
    public const double Least = 6;

    // What is nearer than this cannot be told apart.
    private const double Doubt = 1;
    private const double NeverInLowerCase = 3;

    // What is used more often is looked at all the same.
    private const int MostLooks = 4;

    /// <summary>The words, with the uses of each.</summary>
    public static List<(Suspect Suspect, WordUses.Uses Uses)> Find(CuratedList list, WordUses words)
    {
        List<(Suspect Suspect, WordUses.Uses Uses)> found = [];
        List<(Suspect Suspect, WordUses.Uses Uses)> likely = [];
        var forms = new NewWords(words.Strange.Select(one => one.Word));
        var meant = MeantWords.For(list);
        foreach (var (word, uses) in words.Strange)
        {
            if (list.Facts.Words.Contains(word))
                continue;
            if ((Known(word, words) ?? (MayBeMeant(list, word, uses, words) ? Guess(word, uses, words, forms, meant) : null)) is { } suspect)
                (suspect.IsCertain ? found : likely).Add((suspect, uses));
        }

        var names = new NamesInUse(list, likely.Select(one => one.Suspect.Word));
        found.AddRange(likely.Where(one => !names.Has(one.Suspect.Word)));
        return found;
    }

    // What is an acronym or a name wherever it stands is no slip, as most words are that no dictionary knows, and to guess is dear.
    private static bool MayBeMeant(CuratedList list, string word, WordUses.Uses uses, WordUses words) =>
        uses.HasSmall
        && (uses.Lower > 0 || uses.Count > MostLooks || words.PlacesOf(word, uses).Any(place => WordPlace.WeightOfCapital(list, place) is not null));

    private static Suspect? Known(string word, WordUses words) =>
        KnownMisspellings.Find(word, words) is { } right
            ? new Suspect(word, right, double.PositiveInfinity) { IsCertain = KnownMisspellings.IsCertain(word) }
            : null;

    private static Suspect? Guess(string word, WordUses.Uses uses, WordUses words, NewWords forms, MeantWords meant)
    {
        if (English.IsBuilt(word) && (English.FindCorrection(word) is not { } known || words.Count(known) == 0))
            return null;
        var isNew = forms.WeightOf(word);
        var (best, second) = (new Suspect(word, "", double.MinValue), new Suspect(word, "", double.MinValue));
        foreach (var (right, letters, isCommon) in meant.Find(word))
        {
            var count = words.Count(right);
            // What is always written with a capital is a name, unless the word beside it is in use.
            if (uses.Lower == 0 && count == 0 && !isCommon)
                continue;
            var weight = letters + SlipWeight.OfUses(uses.Count, count) - (uses.Lower == 0 ? NeverInLowerCase : 0) + isNew;
            var suspect = new Suspect(word, right, weight) { Letters = letters };
            if (weight > best.Weight)
                (best, second) = (suspect, best);
            else if (weight > second.Weight)
                second = suspect;
        }

        if (second.Weight > best.Weight - Doubt || (second.Weight >= Least && IsAsLikely(second, best, words)))
            best = best with { Weight = best.Weight - Doubt, Other = second.Right };
        return best.Weight >= Least ? best : null;
    }

    // By its letters, or since the list uses it far more often: a list may hold a word many times and mean another once.
    private static bool IsAsLikely(Suspect second, Suspect best, WordUses words) =>
        second.Letters > best.Letters - Doubt || words.Count(second.Right) >= Habits.Fewest * Math.Max(words.Count(best.Right), 1);
}
