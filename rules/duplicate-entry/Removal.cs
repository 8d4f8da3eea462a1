using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Whether a repeated entry that says nothing which the first one does not say can be taken out.</summary>
internal static class Removal
{
    /// <summary>
    /// What to take out; null where it is not certain that both are one work, where a word or an address would be lost, where
    /// it is part of another entry, or where nothing would be left of its group.
    /// </summary>
    public static Span? LinesOf(CuratedList list, Entry entry, Repeat repeat, Surplus surplus) =>
        repeat is { Sureness: Sureness.Certain, First: var first }
        && entry.Group.Parent is null
        && EntryLines.From(list).Removable(entry) is { } lines
        && !entry.Lines.Overlaps(first.Lines)
        && Repeats.From(list).IsLasting(entry.Group)
        && surplus.IsEmpty
            ? lines
            : null;
}
