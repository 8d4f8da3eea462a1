using ListLint.Core;

namespace ListLint.Rules;

/// <summary>All that is wrong with the table of contents of a list. An item has one slip: that of the first analysis which finds one.</summary>
internal sealed class ContentsSlips
{
    private static readonly Func<CuratedList, ContentsTargets, IEnumerable<ContentsSlip>>[] Analyses =
    [
        DoubledBullets.Find,
        WrongTargets.Find,
        SharedTargets.Find,
        RepeatedItems.Find,
        UnlinkedItems.Find,
        MisspeltLabels.Find,
        MovedItems.Find,
    ];

    private readonly List<ContentsSlip> items = [];

    private ContentsSlips(CuratedList list)
    {
        if (list.Contents is not { } contents)
            return;
        var targets = new ContentsTargets(list, contents);
        foreach (var find in Analyses)
        {
            var before = items.Select(slip => slip.Item).ToHashSet();
            items.AddRange(find(list, targets).Where(slip => !before.Contains(slip.Item)));
        }

        var sections = items.Select(slip => slip.Section).OfType<Section>().ToHashSet();
        Missing = [.. MissingItems.Find(list, targets, sections)];
        Sections = sections.Concat(Missing.Select(missing => missing.Section)).ToHashSet();
    }

    public static ContentsSlips From(CuratedList list) => list.Index(built => new ContentsSlips(built));

    /// <summary>The headings without an item.</summary>
    public IReadOnlyList<MissingItem> Missing { get; } = [];

    /// <summary>The headings that are without an item, or that a wrong item is compared with.</summary>
    public IReadOnlySet<Section> Sections { get; } = new HashSet<Section>();

    /// <summary>The wrong items of one kind.</summary>
    public IEnumerable<T> Items<T>()
        where T : ContentsSlip => items.OfType<T>();
}
