using ListLint.Core;

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

    /// <summary>Whether everybody knows it.</summary>
    public bool IsCommon { get; init; }

    /// <summary>Whether what was meant is a name that everybody knows.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether it is more than one slip away.</summary>
    public bool IsFar { get; init; }

    /// <summary>Whether the list writes it with a capital wherever it stands.</summary>
    public bool HasNoSmall { get; init; }

    /// <summary>Whether it is known as a misspelling of one word.</summary>
    public bool IsCertain { get; init; }
}

/// <summary>Finds the words of a list that look like slips, wherever they stand.</summary>
internal static class Suspects
{
    // What is used more often is looked at all the same.
    private const int MostLooks = 4;

    /// <summary>The words, with the uses of each.</summary>
    public static List<(Suspect Suspect, WordUses.Uses Uses)> Find(CuratedList list, WordUses words, SlipDemands demands)
    {
        List<(Suspect Suspect, WordUses.Uses Uses)> found = [];
        List<(string Word, WordUses.Uses Uses)> open = [];
        foreach (var (word, uses) in words.Strange)
        {
            if (list.Facts.Words.Contains(word))
                continue;
            if (Known(word, words) is { IsCertain: true } certain)
                found.Add((certain, uses));
            else
                open.Add((word, uses));
        }

        // To guess is dear, and most words that no dictionary knows are names.
        var names = new NamesInUse(list, open.Select(one => one.Word));
        var guess = new WordGuess(words, MeantWords.For(list), demands);
        foreach (var (word, uses) in open.Where(one => !names.Has(one.Word)))
        {
            if ((Known(word, words) ?? Guess(word, uses)) is { } suspect)
                found.Add((suspect, uses));
        }

        return found;

        Suspect? Guess(string word, WordUses.Uses uses) =>
            MayBeMeant(list, word, uses, words) ? guess.Find(word, uses, new(() => AddressesOf(list, words.PlacesOf(word, uses)))) : null;
    }

    // What is an acronym or a name wherever it stands is no slip, as most words are that no dictionary knows, and to guess is dear.
    private static bool MayBeMeant(CuratedList list, string word, WordUses.Uses uses, WordUses words) =>
        uses.HasSmall
        && (
            uses.Lower > 0
            || uses.Count > MostLooks
            || words.PlacesOf(word, uses).Any(place => WordPlace.WeightOfCapital(list, place, isAlways: true) is not null)
        );

    // Of the links that the word is in the text of: the address of a work is often its title.
    private static IReadOnlyList<string> AddressesOf(CuratedList list, IReadOnlyList<Span> places)
    {
        List<string> found = [];
        foreach (var place in places.Take(MostLooks))
        {
            if (list.Links.LastUpTo(place.Start, static link => link.Span) is >= 0 and var at && list.Links[at].TextSpan.Contains(place))
                found.Add(list.Links[at].Url);
        }

        return found;
    }

    private static Suspect? Known(string word, WordUses words) =>
        KnownMisspellings.Find(word, words) is { } right
            ? new Suspect(word, right, double.PositiveInfinity) { IsCertain = KnownMisspellings.IsCertain(word) }
            : null;
}
