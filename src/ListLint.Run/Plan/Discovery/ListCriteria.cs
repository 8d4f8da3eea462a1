using ListLint.Core;

namespace ListLint.Run.Plan.Discovery;

/// <summary>
/// Tells a curated list from any other document. Of 122 files of real lists, all but one fill two fifths of their lines with entries; of 260
/// documents of software that is installed, only changelogs and two lists fill a third.
/// </summary>
internal static class ListCriteria
{
    private const int FewestEntries = 5;
    private const int SmallestShare = 3;

    // Who collects so many links keeps a list, however much is said beside them.
    private const int ManyEntries = 50;

    // One slash, since a list with a slip in an address is still one.
    private const string Address = ":/";

    /// <summary>Why a text is no list, without parsing it; null where it may be one.</summary>
    public static string? RefuseText(SourceText source) =>
        source.Text.AsSpan().Count(Address) < FewestEntries ? $"is not a list: it has fewer than {FewestEntries} addresses" : null;

    /// <summary>Why a text is no list; null for a list.</summary>
    public static string? Refuse(CuratedList list)
    {
        var entries = LinkedEntries(list);
        if (entries.Count < FewestEntries)
            return $"is not a list: {entries.Count} of its entries have a link, {FewestEntries} would make a list";
        if (entries.Count >= ManyEntries)
            return null;
        var (filled, all) = Lines(list, entries);
        return filled * SmallestShare >= all
            ? null
            : $"is not a list: {filled} of its {all} lines are entries with a link; "
                + $"a third of the lines, or {ManyEntries} entries, would make a list";
    }

    /// <summary>Whether a text has the entries of a list or the shape of one, of which it takes both to be known for one by itself.</summary>
    public static bool MayBeList(CuratedList list)
    {
        var entries = LinkedEntries(list);
        if (entries.Count is 0 or >= FewestEntries)
            return entries.Count > 0;
        var (filled, all) = Lines(list, entries);
        return filled * SmallestShare >= all;
    }

    /// <summary>The entries that lead somewhere on the web.</summary>
    public static IReadOnlyList<Entry> LinkedEntries(CuratedList list) =>
        [
            .. list.Entries.Where(entry =>
                entry.Links.Any(link => link.Role != LinkRole.Badge && link.Url.Contains(Address, StringComparison.Ordinal))
            ),
        ];

    // How many lines entries take, and how many there are beside headings and empty ones.
    private static (int Filled, int All) Lines(CuratedList list, IReadOnlyList<Entry> entries)
    {
        var filled = new HashSet<int>();
        foreach (var entry in entries)
        {
            var first = list.Source.LineOf(entry.Lines.Start);
            filled.UnionWith(Enumerable.Range(first, list.Source.LineOf(Math.Max(entry.Lines.Start, entry.Lines.End - 1)) - first + 1));
        }

        var headings = list.Sections.Select(list.LineOf).ToHashSet();
        var lines = Enumerable
            .Range(1, list.Source.LineCount)
            .Where(line => !headings.Contains(line) && !list.Source.Slice(list.Source.Line(line)).IsWhiteSpace())
            .ToList();
        return (lines.Count(filled.Contains), lines.Count);
    }
}
