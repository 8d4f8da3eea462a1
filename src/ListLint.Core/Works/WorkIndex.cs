using System.Runtime.InteropServices;

namespace ListLint.Core;

/// <summary>The entries of a list by the addresses that they carry.</summary>
public sealed class WorkIndex
{
    private const int FewestWords = 4;
    private readonly Dictionary<Entry, TitleWords> words = [];
    private readonly HashSet<Entry> full = [];
    private readonly Dictionary<Table, string> headers = [];

    private WorkIndex(CuratedList list)
    {
        ByAddress.EnsureCapacity(list.Entries.Count);
        ByIdentity.EnsureCapacity(list.Entries.Count);
        foreach (var table in list.Tables)
            headers[table] = string.Join('|', table.Header?.Cells.Select(cell => TextKey.From(cell.Text)) ?? []);
        foreach (var entry in list.Entries)
        {
            if (HasFullTitle(entry))
            {
                full.Add(entry);
                Add(ByTitle, entry.TitleKey, entry);
            }

            foreach (var link in entry.Links)
            {
                if (link.Role is LinkRole.Title or LinkRole.Resource && link.Canonical.IsWeb)
                    Add(ByAddress, link.Canonical, link);
            }

            if (entry.IdentityLink is { Role: LinkRole.Title or LinkRole.Resource } identity)
                Add(ByIdentity, identity.Canonical, entry);
        }
    }

    /// <summary>Title and resource links by address, each in document order.</summary>
    public Dictionary<CanonicalUrl, List<Link>> ByAddress { get; } = [];

    /// <summary>Entries by the work that they name, each in document order.</summary>
    public Dictionary<CanonicalUrl, List<Entry>> ByIdentity { get; } = [];

    /// <summary>Entries with a full title by that title, each in document order.</summary>
    public Dictionary<string, List<Entry>> ByTitle { get; } = new(StringComparer.Ordinal);

    /// <summary>The index of a list, built once.</summary>
    public static WorkIndex From(CuratedList list) => list.Index(built => new WorkIndex(built));

    /// <summary>The words of an entry's title.</summary>
    public TitleWords WordsOf(Entry entry)
    {
        // Most entries share nothing with another, and are never asked.
        lock (words)
        {
            if (!words.TryGetValue(entry, out var found))
                words[entry] = found = TitleWords.Parse(entry.Title);
            return found;
        }
    }

    /// <summary>
    /// Whether a title says enough to know the work by it: at least four words, beside "a", "of" and the like; a name
    /// such as "Tides-Large-2-Chat" is one word.
    /// </summary>
    public bool IsFullTitle(Entry entry) => full.Contains(entry);

    /// <summary>Whether two entries with one address name one work, as far as their titles tell.</summary>
    public bool IsSameWork(Entry entry, Entry other)
    {
        if (entry.Title == other.Title || DifferInVenueAlone(entry, other))
            return true;
        if (!WordsOf(entry).HasSameNumbers(WordsOf(other)))
            return false;
        if (entry.TitleKey == other.TitleKey)
            return true;
        if (!IsFullTitle(entry) || !IsFullTitle(other) || WordsOf(entry).HasRivalNames(WordsOf(other)))
            return false;
        if (entry.Identity is { } address && address == other.Identity && !address.IsWork && TitleVariants.Differ(WordsOf(entry), WordsOf(other)))
            return false;
        return WordsOf(entry).Similarity(WordsOf(other)) >= 0.6 || WordsOf(entry).Overlap(WordsOf(other)) >= 0.85;
    }

    /// <summary>The share of the words of the shorter of two titles that the other has too, 0 to 1, the names and years of venues aside.</summary>
    public double Overlap(Entry entry, Entry other) => WithoutVenues(entry).Overlap(WithoutVenues(other));

    /// <summary>
    /// Whether two entries belong to one list: bullets with bullets, rows with rows under the same header. A work may stand once in each list.
    /// </summary>
    public bool IsSameList(Entry entry, Entry other) => ListOf(entry) == ListOf(other);

    // One identifier of a server for papers is one paper, with the year and venue of its first version in the title or of its last.
    private bool DifferInVenueAlone(Entry entry, Entry other) =>
        entry.Identity is { IsWork: true } address
        && address == other.Identity
        && IsFullTitle(entry)
        && IsFullTitle(other)
        && WordsOf(entry).Without(WordsOf(other)).All.Concat(WordsOf(other).Without(WordsOf(entry)).All).All(IsOfVenue)
        && WordsOf(entry).All.Count(word => !IsOfVenue(word)) >= FewestWords;

    private TitleWords WithoutVenues(Entry entry) => WordsOf(entry).Where(word => !IsOfVenue(word));

    private static bool IsOfVenue(string word) =>
        word == "arxiv" || KnownVenues.Find(word) is not null || (word.Length == 4 && word.AsSpan(0, 2) is "19" or "20" && int.TryParse(word, out _));

    private static bool HasFullTitle(Entry entry) =>
        (entry.Title.AsSpan().Count(' ') >= FewestWords - 1 || entry.Title.AsSpan().ContainsAnyInRange('\u3040', '\u9FFF'))
        && TitleWords.HasAtLeast(entry.Title, FewestWords);

    private string ListOf(Entry entry) => entry.Row is { Table: var table } ? headers[table] : "";

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> index, TKey key, TValue value)
        where TKey : notnull
    {
        ref var values = ref CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _);
        (values ??= new List<TValue>(1)).Add(value);
    }
}
