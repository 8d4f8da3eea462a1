using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>A word that another one may be a slip for.</summary>
/// <param name="Right">The word, in lower case.</param>
/// <param name="Letters">How likely that is by the letters alone; see <see cref="SlipWeight"/>.</param>
/// <param name="IsCommon">Whether everybody knows it.</param>
internal sealed record MeantWord(string Right, double Letters, bool IsCommon)
{
    /// <summary>Whether it is more than one slip away, so that another word may be nearer.</summary>
    public bool IsFar { get; init; }

    /// <summary>What the one slip did; null where there is more than one.</summary>
    public SlipKind? Kind { get; init; }

    /// <summary>Whether it is known to be misspelled so.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Whether it is a name that everybody knows, which always has a capital.</summary>
    public bool IsName { get; init; }

    /// <summary>
    /// How likely it is by the letters in a list that uses the word so often: what is rare elsewhere is not where it is written again and again. That
    /// says nothing of another letter, as rare words are often names, and those have others beside them.
    /// </summary>
    public double LettersBeside(int uses) =>
        uses >= SlipWeight.FewestOfRare && Kind is SlipKind.Swapped or SlipKind.Lost ? Math.Max(Letters, Letters - Rarity) : Letters;

    /// <summary>The part of <see cref="Letters"/> that says how rare the word is: 0, or less.</summary>
    public double Rarity { get; init; }
}

/// <summary>
/// What the words of a list may be slips for, each word looked up once: a list is checked again with each fix that is tried, and its words stay.
/// </summary>
internal sealed class MeantWords
{
    /// <summary>Of shorter words, too many are two slips away.</summary>
    public const int ShortestFar = 8;

    // By the object: what is known from outside is the same for a list and for all tries with it, and lives as long.
    private static readonly ConditionalWeakTable<Facts, MeantWords> ByFacts = [];

    private readonly ConcurrentDictionary<string, IReadOnlyList<MeantWord>> found = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<MeantWord>> further = new(StringComparer.Ordinal);

    /// <summary>Those of the words of a list, and of all lists with the same facts.</summary>
    public static MeantWords For(CuratedList list) => ByFacts.GetValue(list.Facts, static _ => new MeantWords());

    /// <summary>The words that a word in lower case may be a slip for; none where one of them is the same word in another country.</summary>
    public IReadOnlyList<MeantWord> Find(string word) => found.GetOrAdd(word, Create);

    /// <summary>The words that everybody knows and that two slips make a long word of.</summary>
    public IEnumerable<MeantWord> FindFurther(string word) =>
        word.Length < ShortestFar
            ? []
            : further.GetOrAdd(
                word,
                static word =>
                    [
                        .. English
                            .FindTwoSlips(word)
                            .Select(other => new MeantWord(other, SlipWeight.OfTwoSlips(word, other), IsCommon: true) { IsFar = true }),
                    ]
            );

    private static IReadOnlyList<MeantWord> Create(string word)
    {
        var slips = English.FindSlips(word);
        if (slips.Any(slip => English.AreVariants(word, slip.Word)))
            return [];
        var known = English.FindCorrection(word);
        var meant = slips.Where(slip => slip.Word != known).Select(slip => Create(word, slip));
        if (known is null)
            return [.. meant];
        return
        [
            .. meant,
            new MeantWord(known, SlipWeight.OfKnown(word), IsCommon: true) { IsFar = slips.All(slip => slip.Word != known), IsKnown = true },
        ];
    }

    // A name that everybody knows is rare in dictionaries alone.
    private static MeantWord Create(string word, WordSlip slip)
    {
        var isName = KnownNames.Find(slip.Word) is not null;
        var known = isName ? slip with { Frequency = WordFrequency.Common } : slip;
        return new MeantWord(slip.Word, SlipWeight.OfLetters(word, known), known.Frequency == WordFrequency.Common)
        {
            Kind = slip.Kind,
            IsName = isName,
            // With no "s" at its end it is another form: "cheminformatic" beside "cheminformatics".
            Rarity = slip.Word == word + 's' ? 0 : Math.Min(SlipWeight.OfFrequency(known.Frequency), 0),
        };
    }
}
