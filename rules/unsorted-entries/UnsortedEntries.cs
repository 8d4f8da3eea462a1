using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An entry out of place in a group that is otherwise sorted by title.</summary>
[Rule(Severity.Info, "A group in alphabetical order is so throughout.", Recommended = false, Style = true)]
public sealed class UnsortedEntries : Rule
{
    private const int FewestEntries = 20;

    /// <summary>Says when an entry stands out of order.</summary>
    public UnsortedEntries() =>
        Each(Find)
            .MustNotBe()
            .WithMessage(
                (list, _, stray) =>
                    $"\"{Excerpt.From(stray.Entry.Title)}\" is out of order: {stray.Sorted} of {stray.All} entries here are in alphabetical order, "
                    + $"in which it belongs {stray.Where} \"{stray.Name}\" on line {list.LineOf(stray.Beside)}."
            )
            .WithFix((list, _, stray) => Move(list, stray))
            .WithRelated(stray => new Related(stray.Beside.Span, $"it belongs {stray.Where} this"))
            .At(stray => stray.Entry.TitleSpan.IsEmpty ? stray.Entry.Span : stray.Entry.TitleSpan);

    private static IEnumerable<StrayEntry> Find(CuratedList list) =>
        list.Groups.SelectMany(group => Find([.. group.Entries.Where(entry => entry.TitleKey.Length > 0)]));

    private static IEnumerable<StrayEntry> Find(List<Entry> entries)
    {
        if (entries.Count < FewestEntries)
            yield break;

        // Some sort "f.lux" as if the dot were not there, some before all letters: what is in place either way is in place.
        var (order, others) = (LongestOrder.Find(entries, Compare), LongestOrder.Find(entries, CompareSigns));
        if (others.Count == entries.Count || order.Count == entries.Count || order.Count * 20 < entries.Count * 19)
            yield break;
        var sorted = order.Order().Select(index => entries[index]).ToList();
        for (var i = 0; i < entries.Count; i++)
        {
            if (order.Contains(i) || others.Contains(i))
                continue;
            var entry = entries[i];
            var next = sorted.FindIndex(other => Compare(other, entry) > 0);
            yield return new StrayEntry(entry, next < 0 ? sorted[^1] : sorted[next], next < 0, sorted.Count, entries.Count);
        }
    }

    private static Fix? Move(CuratedList list, StrayEntry stray)
    {
        var (lines, from, beside) = (EntryLines.From(list), stray.Entry.Lines, stray.Beside.Lines);
        return lines.IsWhole(stray.Entry) && lines.Fits(stray.Entry, stray.Beside)
            ? new Fix(
                $"Move the entry {stray.Where} \"{stray.Name}\"",
                Safety.Unsafe,
                [Edit.Delete(from), Edit.Insert(stray.IsLast ? beside.End : beside.Start, list.Source.Slice(from).ToString())]
            )
            : null;
    }

    private static int CompareSigns(Entry entry, Entry other) =>
        string.CompareOrdinal(entry.Title.ToLowerInvariant(), other.Title.ToLowerInvariant());

    private static int Compare(Entry entry, Entry other) => string.CompareOrdinal(entry.TitleKey, other.TitleKey);

    private sealed record StrayEntry(Entry Entry, Entry Beside, bool IsLast, int Sorted, int All)
    {
        public string Where => IsLast ? "behind" : "before";

        public string Name => Excerpt.From(Beside.Title, 40);
    }
}
