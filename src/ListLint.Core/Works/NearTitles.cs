using System.Runtime.InteropServices;

namespace ListLint.Core;

/// <summary>
/// Entries whose long titles are one title in two spellings. Every title is kept under its words without the first, without the second, and so on;
/// two titles that meet there differ in one word at most. So nothing is compared with everything, and the time is linear in the words of the list.
/// </summary>
public sealed class NearTitles
{
    private const int FewestWords = 6;

    // Hundreds of titles that differ in one place are a series, and one of them is as good as the other.
    private const int LargestBucket = 8;
    private const ulong PlaceStep = 0xD6E8FEB86659FD93;

    private readonly Dictionary<Entry, List<Entry>> earlier = [];

    // The last row met under each sum, and the one met before it: a list for each of a million sums would cost more than the comparing.
    private readonly Dictionary<ulong, int> buckets = [];
    private readonly List<(TitlePhrase Phrase, int Before, int Count)> met = [];
    private readonly Lazy<Dictionary<string, int>> uses;

    private NearTitles(CuratedList list)
    {
        var phrases = list.Entries.Select(entry => TitlePhrase.Find(entry, FewestWords)).OfType<TitlePhrase>().ToList();
        uses = new(() =>
            phrases
                .DistinctBy(phrase => (phrase.Sum, phrase.Name))
                .SelectMany(phrase => phrase.Words.Distinct())
                .CountBy(word => word, StringComparer.Ordinal)
                .ToDictionary(StringComparer.Ordinal)
        );
        var sums = phrases.Sum(phrase => phrase.Count + 1);
        buckets.EnsureCapacity(sums);
        met.EnsureCapacity(sums);
        foreach (var phrase in phrases)
        {
            Meet(phrase, -1, phrase.Sum);
            for (var place = 0; place < phrase.Count; place++)
                Meet(phrase, place, phrase.SumWithout(place));
        }

        // Kept, they would be the largest thing that is known of a long list.
        (buckets, met, uses) = ([], [], new([]));
    }

    /// <summary>How many pairs of titles were compared; the tests hold it to a few for each word.</summary>
    public int Comparisons { get; private set; }

    /// <summary>The near titles of a list, found once.</summary>
    public static NearTitles From(CuratedList list) => list.Index(built => new NearTitles(built));

    /// <summary>
    /// The earlier entries with this entry's title in another spelling, in document order as a rule; equal titles are not among them for certain.
    /// </summary>
    public IReadOnlyList<Entry> Before(Entry entry) => earlier.GetValueOrDefault(entry) ?? [];

    private void Meet(TitlePhrase phrase, int place, ulong sum)
    {
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(buckets, sum + ((ulong)place * PlaceStep), out var isKnown);
        var count = isKnown ? met[last].Count : 0;
        for (var at = isKnown ? last : -1; at >= 0; at = met[at].Before)
        {
            Comparisons++;
            var other = met[at].Phrase;
            if (place < 0 ? IsSame(other, phrase) : IsSlip(other, phrase, place))
                Add(phrase.Entry, other.Entry);
        }

        if (count >= LargestBucket)
            return;
        met.Add((phrase, isKnown ? last : -1, count + 1));
        last = met.Count - 1;
    }

    // An article, or the name before the colon, is written once and left out once; two names are two works.
    private static bool IsSame(TitlePhrase one, TitlePhrase other) =>
        (one.Name is null || other.Name is null || one.Name == other.Name) && one.Words.SequenceEqual(other.Words);

    private bool IsSlip(TitlePhrase one, TitlePhrase other, int place)
    {
        if (one.Count != other.Count)
            return false;
        var (word, variant) = (one.Words[place], other.Words[place]);
        return one.Name == other.Name
            && word != variant
            && !IsNamed(one, place)
            && !IsNamed(other, place)
            && one.Words.Where((_, index) => index != place).SequenceEqual(other.Words.Where((_, index) => index != place))
            && (WordSlip.IsPlural(word, variant) || (WordSlip.IsSlip(word, variant) && Math.Min(uses.Value[word], uses.Value[variant]) == 1));
    }

    // "Lumo: Maps of a Shore" and "Luma: Maps of a Shore" may be two works.
    private static bool IsNamed(TitlePhrase phrase, int place) =>
        place == 0
        && phrase.Entry.Title.AsSpan().IndexOf(':') is > 0 and var colon
        && TextKey.From(phrase.Entry.Title.AsSpan(0, colon)) == phrase.Words[0];

    private void Add(Entry entry, Entry other)
    {
        if (!earlier.TryGetValue(entry, out var found))
            earlier[entry] = found = [];
        if (!found.Contains(other))
            found.Add(other);
    }
}
