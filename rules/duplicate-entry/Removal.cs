using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Takes out a repeated entry that says nothing which the first one does not say.</summary>
internal static class Removal
{
    /// <summary>The fix; null where a word or an address would be lost, where only a person knows under which of two topics the entry belongs, or where nothing would be left of its group.</summary>
    public static Fix? Of(CuratedList list, Repeats repeats, Entry first, Entry entry) =>
        Repeats.IsSameTopic(first, entry) && EntryLines.Of(list).Removable(entry) is { } lines && !entry.Lines.Overlaps(first.Lines)
        && repeats.IsLasting(entry.Group) && SaysNothingNew(list, first, entry)
            ? new Fix("Remove the repeated entry", Safety.Unsafe, [Edit.Delete(lines)])
            : null;

    private static bool SaysNothingNew(CuratedList list, Entry first, Entry entry)
    {
        var addresses = first.Links.Select(link => link.Canonical).ToHashSet();
        if (!entry.Links.All(link => addresses.Contains(link.Canonical)))
            return false;
        var words = Words(list, first).CountBy(word => word).ToDictionary();
        return Words(list, entry).CountBy(word => word).All(word => words.GetValueOrDefault(word.Key) >= word.Value);
    }

    // Without the addresses, which are compared in their one form.
    private static IEnumerable<string> Words(CuratedList list, Entry entry)
    {
        var at = entry.Lines.Start;
        foreach (var end in entry.Links.Select(link => link.UrlSpan).Where(url => entry.Lines.Contains(url)).Order().Append(new Span(entry.Lines.End, entry.Lines.End)))
        {
            foreach (var word in Split(list.Source.Text, at, end.Start))
                yield return word;
            at = Math.Max(at, end.End);
        }
    }

    private static IEnumerable<string> Split(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            var from = at;
            while (at < end && char.IsLetterOrDigit(text[at]))
                at++;
            if (at > from)
                yield return text[from..at].ToLowerInvariant();
        }
    }
}
