using ListLint.Core;

namespace ListLint.Rules;

/// <summary>All markup of a list that is printed, found once.</summary>
internal sealed class MarkupSlips
{
    private readonly List<MarkupSlip> all = [];

    private MarkupSlips(CuratedList list)
    {
        foreach (var line in LiteralLine.Find(list))
        {
            all.AddRange(LiteralHeading.Find(line));
            all.AddRange(LiteralTicks.Find(line));
            all.AddRange(LiteralEntity.Find(line));
        }
    }

    public static MarkupSlips From(CuratedList list) => list.Index(built => new MarkupSlips(built));

    /// <summary>Those of one kind, in order.</summary>
    public IEnumerable<T> All<T>()
        where T : MarkupSlip => all.OfType<T>();
}
