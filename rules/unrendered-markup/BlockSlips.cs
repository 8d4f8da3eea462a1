using ListLint.Core;

namespace ListLint.Rules;

/// <summary>All items, headings and tags of a list that are not what they were meant to be, found once.</summary>
internal sealed class BlockSlips
{
    private readonly List<MarkupSlip> all;

    private BlockSlips(CuratedList list) =>
        all = [
            .. GluedBullets.Find(list),
            .. SecondBullets.Find(list),
            .. ShallowItems.Find(list),
            .. DeepItems.Find(list),
            .. MissingBullets.Find(list),
            .. JoinedEntries.Find(list),
            .. SwallowedEntries.Find(list),
            .. HeadingSigns.Find(list),
            .. PrintedIds.Find(list),
            .. PrintedComments.Find(list),
            .. SwallowedTags.Find(list),
            .. OpenAnchors.Find(list),
            .. RawMarkdown.Find(list),
        ];

    public static BlockSlips From(CuratedList list) => list.Index(built => new BlockSlips(built));

    /// <summary>Those of one kind, in order.</summary>
    public IEnumerable<T> All<T>()
        where T : MarkupSlip => all.OfType<T>();
}
