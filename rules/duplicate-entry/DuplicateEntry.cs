using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A work that is listed twice under one topic: the same address and name, or the same full title.</summary>
[Rule(Severity.Error, "Every entry is listed only once under its topic.")]
public sealed class DuplicateEntry : Rule
{
    /// <summary>Says when an earlier entry lists the same work.</summary>
    public DuplicateEntry() =>
        Each(list => list.Entries)
            .MustNot((list, entry) => Repeats.From(list).OfTopic(entry) is { } repeat ? Duplicate.From(list, entry, repeat) : null)
            .WithMessage((list, entry, duplicate) => Message(list, entry, duplicate))
            .WithSeverity(duplicate => duplicate.Repeat.Sureness == Sureness.Certain ? Severity.Error : Severity.Warning)
            .WithRelated(duplicate => new Related(duplicate.First.Span, "also listed here"))
            .WithFix(
                (list, entry, duplicate) =>
                    Removal.LinesOf(list, entry, duplicate.Repeat, duplicate.Here) is { } lines
                        ? new Fix("Remove the repeated entry", Safety.Unsafe, [Edit.Delete(lines)])
                        : null
            )
            .At((_, entry, _) => entry.TitleSpan.IsEmpty ? entry.Span : entry.TitleSpan);

    private static string Message(CuratedList list, Entry entry, Duplicate duplicate)
    {
        var first = duplicate.First;
        var name = entry.Title.Length > 0 ? $"\"{Excerpt.From(entry.Title)}\"" : "This entry";
        var spelling = entry.TitleKey == first.TitleKey || first.Title.Length == 0 ? "" : $" as \"{Excerpt.From(first.Title)}\"";
        return $"{name} is already listed on line {list.LineOf(first)}{spelling}. {Advice(list, entry, duplicate)}";
    }

    private static bool IsOfTwoPapers(Entry entry, Entry first) =>
        entry.Identity is { IsWork: true } address && first.Identity is { IsWork: true } other && address != other;

    // Who removes one of two has to know what would be lost.
    private static string Advice(CuratedList list, Entry entry, Duplicate duplicate)
    {
        var line = $"line {list.LineOf(duplicate.First)}";
        switch (duplicate.Here.IsEmpty, duplicate.There.IsEmpty)
        {
            case (true, true):
                return "Keep one of the two.";
            case (true, false):
                return $"The entry on {line} says more, so remove this one.";
            case (false, true):
                return $"This one says more, so remove the one on {line}.";
        }

        return (duplicate.Here.Link, duplicate.There.Link) switch
        {
            ({ } here, { } there) when duplicate.Repeat.Sureness == Sureness.Likely && IsOfTwoPapers(entry, duplicate.First) =>
                $"They link to different papers, \"{Excerpt.From(here.Url, 100)}\" here and \"{Excerpt.From(there.Url, 100)}\" there. "
                    + "If they are two works, correct the title of one; otherwise merge the two entries.",
            ({ } here, { } there) => $"Only this one has the link \"{Excerpt.From(here.Url, 100)}\", and only {line} has "
                + $"\"{Excerpt.From(there.Url, 100)}\". Merge the two.",
            ({ } here, null) => $"Only this one has the link \"{Excerpt.From(here.Url, 100)}\", and the texts differ. Merge the two.",
            (null, { } there) => $"Only {line} has the link \"{Excerpt.From(there.Url, 100)}\", and the texts differ. Merge the two.",
            _ => "Their texts differ. Keep the better one, or merge the two.",
        };
    }

    /// <summary>A repeated entry, with what each of the two says that the other does not.</summary>
    private sealed record Duplicate(Repeat Repeat, Surplus Here, Surplus There)
    {
        public Entry First => Repeat.First;

        public static Duplicate From(CuratedList list, Entry entry, Repeat repeat) =>
            new(repeat, Surplus.Compare(list, entry, repeat.First), Surplus.Compare(list, repeat.First, entry));
    }
}
