using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The entries without a description, of a list where most have one.</summary>
/// <param name="Items">Those without, in order; at least one.</param>
/// <param name="Of">How many entries were looked at.</param>
internal sealed record MissingDescriptions(IReadOnlyList<EntryItem> Items, int Of)
{
    // Of fewer, nobody can say what is usual.
    private const int Few = 10;

    /// <summary>Null where no entry lacks one, and where it is the habit of the list that many do.</summary>
    public static MissingDescriptions? Find(CuratedList list)
    {
        // The habit of an entry is that of the items beside it: a section may have entries whose names say enough, such as talks.
        var groups = EntryItems
            .From(list)
            .All.Where(item => !item.Link.IsInPage && item.Item.Outer is null && !ListSections.NeedsNoItem(list.SectionAt(item.Item.Span.Start)))
            .GroupBy(item => item.Item.Siblings)
            .Select(group => (All: group.ToList(), Bare: group.Where(item => IsBare(list, item)).ToList()))
            .ToList();
        var all = groups.Sum(group => group.All.Count);
        List<EntryItem> bare = [.. groups.Where(group => group.Bare.Count * 2 < group.All.Count).SelectMany(group => group.Bare)];
        return all >= Few && bare.Count > 0 && groups.Sum(group => group.Bare.Count) * 2 < all ? new MissingDescriptions(bare, all) : null;
    }

    // An item that holds others, or more text, describes itself by them; a lone period after a link is reported as such.
    private static bool IsBare(CuratedList list, EntryItem item) =>
        !item.HasDash
        && list.Source.Slice(item.Gap).Trim() is not ("." or ":")
        && !ShownText.HasWords(list, item.Gap)
        && list.Source.Slice(new Span(item.Text.End, Math.Max(item.Text.End, item.Item.Span.End))).IsWhiteSpace();
}
