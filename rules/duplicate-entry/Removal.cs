using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Takes out a repeated entry that says nothing which the first one does not say.</summary>
internal static class Removal
{
    /// <summary>
    /// The fix; null where it is not certain that both are one work, where a word or an address would be lost, where only a person knows under which of two topics the entry belongs, where it is
    /// part of another entry, or where nothing would be left of its group.
    /// </summary>
    public static Fix? Of(CuratedList list, Repeats repeats, Repeat repeat, Entry entry) =>
        repeat is { Sureness: Sureness.Certain, First: var first } && Repeats.IsSameTopic(first, entry) && entry.Group.Parent is null
        && EntryLines.Of(list).Removable(entry) is { } lines && !entry.Lines.Overlaps(first.Lines)
        && repeats.IsLasting(entry.Group) && Surplus.Of(list, entry, first).IsEmpty
            ? new Fix("Remove the repeated entry", Safety.Unsafe, [Edit.Delete(lines)])
            : null;
}
