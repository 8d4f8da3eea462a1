using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Names that have a word in common which tells that they belong together, so that one page may be that of all of them.</summary>
internal sealed class NameFamily
{
    // A word that more titles have is one of the subject.
    private const int MostOfFamily = 5;

    // Few lists ask for more words than can be looked for one by one.
    private const int MostSearches = 16;
    private readonly WorkIndex works;
    private readonly CuratedList list;
    private readonly Lazy<Dictionary<string, int>> uses;
    private int searches;

    private NameFamily(CuratedList list)
    {
        (this.list, works) = (list, WorkIndex.From(list));
        uses = new(() =>
            list
                .Entries.SelectMany(entry => works.WordsOf(entry).All)
                .CountBy(word => word, StringComparer.Ordinal)
                .ToDictionary(StringComparer.Ordinal)
        );
    }

    /// <summary>The families of a list.</summary>
    public static NameFamily From(CuratedList list) => list.Index(built => new NameFamily(built));

    /// <summary>Whether two entries have a word in common that few titles have, or that stands in a part of an address.</summary>
    /// <param name="entry">The one.</param>
    /// <param name="other">The other.</param>
    /// <param name="part">The part of an address, by <see cref="TextKey.From"/>.</param>
    public bool Joins(Entry entry, Entry other, string part) =>
        works
            .WordsOf(entry)
            .All.Where(works.WordsOf(other).All.Contains)
            .Any(word => (word.Length > 2 && part.Contains(word, StringComparison.Ordinal)) || IsRare(word));

    private bool IsRare(string word)
    {
        if (searches++ >= MostSearches)
            return uses.Value.GetValueOrDefault(word) <= MostOfFamily;
        return list.Entries.Where(entry => entry.Title.Contains(word, StringComparison.OrdinalIgnoreCase) && works.WordsOf(entry).All.Contains(word))
                .Take(MostOfFamily + 1)
                .Count() <= MostOfFamily;
    }
}
