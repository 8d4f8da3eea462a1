using ListLint.Core;

namespace ListLint.Rules;

/// <summary>How the items of each list of a file begin, and how many lines within items begin likewise.</summary>
internal sealed class ItemShapes
{
    private const int Fewest = 5;
    private readonly CuratedList list;
    private readonly Dictionary<IReadOnlyList<ListItem>, Dictionary<string, int>> firsts = [];
    private readonly Dictionary<string, int> inFile = new(StringComparer.Ordinal);
    private readonly int linked;
    private readonly Dictionary<(IReadOnlyList<ListItem> Siblings, string Shape), int> others = [];

    private ItemShapes(CuratedList list)
    {
        this.list = list;
        foreach (var item in list.Items)
        {
            if (!firsts.TryGetValue(item.Siblings, out var shapes))
                firsts[item.Siblings] = shapes = new(StringComparer.Ordinal);
            linked += HasLink(item) ? 1 : 0;
            if (Find(item) is not { } shape)
                continue;
            shapes[shape] = shapes.GetValueOrDefault(shape) + 1;
            inFile[shape] = inFile.GetValueOrDefault(shape) + 1;
        }

        foreach (var line in TextLine.Further(list))
        {
            if (line.Block.Item is { } item && LineShape.Find(list, line.Span.Start, line.Span.End) is { } shape)
                others[(item.Siblings, shape)] = others.GetValueOrDefault((item.Siblings, shape)) + 1;
        }
    }

    public static ItemShapes From(CuratedList list) => list.Index(built => new ItemShapes(built));

    /// <summary>How an item begins; null where it begins as no entry does.</summary>
    public string? Find(ListItem item) => LineShape.Find(list, item.Content, list.Source.Line(list.Source.LineOf(item.Mark.Start)).End);

    /// <summary>Whether most items of a list begin so, and at least five; in a small list all, and at least three.</summary>
    public bool IsUsual(IReadOnlyList<ListItem> siblings, string shape) =>
        firsts[siblings].GetValueOrDefault(shape) is var count
        && (count >= Fewest ? count * 2 > siblings.Count : count > 2 && count == siblings.Count);

    /// <summary>Whether most items with a link of the file begin so, and at least eight.</summary>
    public bool IsUsual(string shape) => inFile.GetValueOrDefault(shape) is >= Habits.Fewest and var count && count * 2 > linked;

    /// <summary>Whether nearly all items of a list begin so.</summary>
    public bool IsHabit(IReadOnlyList<ListItem> siblings, string shape) => Habits.IsHabit(firsts[siblings].GetValueOrDefault(shape), siblings.Count);

    /// <summary>Whether lines that go on items begin so too often to be slips: more than one, and more than one in ten items.</summary>
    public bool IsContinuation(IReadOnlyList<ListItem> siblings, string shape) =>
        others.GetValueOrDefault((siblings, shape)) is > 1 and var count && count * 10 > siblings.Count;

    private bool HasLink(ListItem item) =>
        list
            .Source.Slice(new Span(item.Content, list.Source.Line(list.Source.LineOf(item.Mark.Start)).End))
            .Contains("](http", StringComparison.Ordinal);
}
