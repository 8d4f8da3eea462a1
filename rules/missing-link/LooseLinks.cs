using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Addresses between an entry and the next one that belong to neither, such as those of a paragraph that was not indented far enough.
/// </summary>
internal sealed class LooseLinks
{
    private const int MostLines = 6;
    private readonly CuratedList list;
    private readonly int[] starts;

    private LooseLinks(CuratedList list)
    {
        this.list = list;
        starts = [.. list.Entries.Select(entry => entry.Span.Start).Concat(list.Sections.Select(section => section.Heading.Start)).Order()];
    }

    public static LooseLinks From(CuratedList list) => list.Index(built => new LooseLinks(built));

    /// <summary>Whether such an address is written within the few lines behind an entry, and before the next entry or heading.</summary>
    public bool IsBehind(Entry entry)
    {
        var from = entry.Span.End;
        var at = starts.CountWhile(from, static (start, offset) => start < offset);
        var last = list.Source.Line(Math.Min(list.Source.LineOf(from) + MostLines, list.Source.LineCount)).End;
        var end = Math.Max(from, at < starts.Length ? Math.Min(starts[at], last) : last);
        return list.Source.Text.AsSpan(from, end - from).Contains("://", StringComparison.Ordinal);
    }
}
