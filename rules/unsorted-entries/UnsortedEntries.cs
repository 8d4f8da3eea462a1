using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An entry out of place in a group that is otherwise sorted by title.</summary>
[Rule(Severity.Info, "A group in alphabetical order is so throughout.", Recommended = false)]
public sealed class UnsortedEntries : Rule
{
    private const int FewestEntries = 20;

    /// <summary>Sets up the rule.</summary>
    public UnsortedEntries() => RuleFor(list => list).Custom((list, context) =>
    {
        foreach (var group in list.Groups)
            Check(list, [.. group.Entries.Where(entry => entry.TitleKey.Length > 0)], context);
    });

    private static void Check(CuratedList list, List<Entry> entries, ValidationContext<CuratedList> context)
    {
        if (entries.Count < FewestEntries)
            return;
        // Some sort "f.lux" as if the dot were not there, some before all letters: what is in place either way is in place.
        var (order, others) = (LongestOrder.Of(entries, Compare), LongestOrder.Of(entries, CompareSigns));
        if (others.Count == entries.Count)
            return;
        if (order.Count == entries.Count || order.Count * 20 < entries.Count * 19)
            return;
        var sorted = order.Order().Select(index => entries[index]).ToList();
        for (var i = 0; i < entries.Count; i++)
        {
            if (!order.Contains(i) && !others.Contains(i))
                Report(list, entries[i], sorted, entries.Count, context);
        }
    }

    private static void Report(CuratedList list, Entry entry, List<Entry> sorted, int all, ValidationContext<CuratedList> context)
    {
        var next = sorted.FindIndex(other => Compare(other, entry) > 0);
        var (beside, place) = next < 0 ? (sorted[^1], "behind") : (sorted[next], "before");
        var at = next < 0 ? beside.Lines.End : beside.Lines.Start;
        var text = list.Source.Text;
        var lines = EntryLines.Of(list);
        context.Report(
            entry.TitleSpan.IsEmpty ? entry.Span : entry.TitleSpan,
            $"\"{Excerpt.Of(entry.Title)}\" is out of order: {sorted.Count} of {all} entries here are in alphabetical order, in which it belongs {place} \"{Excerpt.Of(beside.Title, 40)}\" on line {list.LineOf(beside)}.",
            lines.IsWhole(entry) && lines.Fits(entry, beside) ? new Fix($"Move the entry {place} \"{Excerpt.Of(beside.Title, 40)}\"", Safety.Unsafe, [Edit.Delete(entry.Lines), Edit.Insert(at, text[entry.Lines.Start..entry.Lines.End])]) : null,
            null,
            new Related(beside.Span, $"it belongs {place} this"));
    }

    private static int CompareSigns(Entry one, Entry other) => string.CompareOrdinal(one.Title.ToLowerInvariant(), other.Title.ToLowerInvariant());

    private static int Compare(Entry one, Entry other) => string.CompareOrdinal(one.TitleKey, other.TitleKey);
}
