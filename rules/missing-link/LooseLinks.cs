using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Links between an entry and the next one that belong to neither, such as those of a paragraph that was not indented far enough.</summary>
internal sealed class LooseLinks
{
    private const int MostLines = 6;
    private readonly CuratedList list;
    private readonly int[] loose;
    private readonly int[] starts;

    private LooseLinks(CuratedList list)
    {
        this.list = list;
        loose = [.. list.Links.Where(link => link.Entry is null && !link.IsImage).Select(link => link.Span.Start).Order()];
        starts = [.. list.Entries.Select(entry => entry.Span.Start).Concat(list.Sections.Select(section => section.Heading.Start)).Order()];
    }

    public static LooseLinks Of(CuratedList list) => list.Index(built => new LooseLinks(built));

    /// <summary>Whether such a link stands within the few lines behind an entry, and before the next entry or heading.</summary>
    public bool IsBehind(Entry entry) =>
        First(loose, entry.Span.End) is { } link && list.Source.LineOf(link) - list.Source.LineOf(entry.Span.End) <= MostLines && !(First(starts, entry.Span.End) < link);

    private static int? First(int[] sorted, int from)
    {
        var at = Array.BinarySearch(sorted, from);
        at = at < 0 ? ~at : at;
        return at < sorted.Length ? sorted[at] : null;
    }
}
