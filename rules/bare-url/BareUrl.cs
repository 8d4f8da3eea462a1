using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An address that stands bare in an entry where the entries around it give their links a text: at least 9 of 10, and at least 8.</summary>
[Rule(Severity.Info, "Links have a text where the other links of the list have one.", Recommended = false, Style = true)]
public sealed class BareUrl : Rule
{
    private const int FewestSiblings = 8;

    /// <summary>Says when an address stands bare among links that have a text.</summary>
    public BareUrl() =>
        Each(list => list.Links)
            .MustNot(
                (list, link) =>
                    IsBare(link) && link.Entry is { } entry && HabitAround(list, entry) is { } habit && !IsExcused(list, link) ? habit : null
            )
            .WithMessage(
                (_, link, habit) =>
                    $"\"{Excerpt.From(link.Url, 120)}\" is a bare address, but {habit.Named} of the {habit.Linked} linked entries in this group "
                    + $"give their links a text. "
                    + "Write it as \"[text](address)\"."
            );

    private static bool IsBare(Link link) =>
        link.Form is LinkForm.Bare or LinkForm.Autolink && !link.Url.StartsWith("mailto:", StringComparison.Ordinal);

    // "the archive of www.x.example": without a scheme an address is the name of a site as often as not.
    private static bool IsName(CuratedList list, Link link) => list.Source.Slice(link.Span).StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static bool IsExcused(CuratedList list, Link link) => IsName(list, link) || BrokenLinks.From(list).Has(link);

    private static Habit? HabitAround(CuratedList list, Entry entry)
    {
        var named = NamedEntries.From(list).Count(entry.Group);
        if (named < FewestSiblings)
            return null;
        var linked = LinkedEntries.From(list).Count(entry.Group);
        return Habits.IsNearlyAll(named, linked) ? new Habit(named, linked) : null;
    }

    /// <summary>How many entries of a group have links, and how many of those have none that stands bare.</summary>
    private sealed record Habit(int Named, int Linked);

    /// <summary>How many entries of a group have links and none that stands bare, counted once.</summary>
    private sealed class NamedEntries
    {
        private readonly Dictionary<EntryGroup, int> counts = [];

        public static NamedEntries From(CuratedList list) => list.Index(_ => new NamedEntries());

        public int Count(EntryGroup group)
        {
            if (!counts.TryGetValue(group, out var count))
                counts[group] = count = group.Entries.Count(entry => LinkedEntries.Has(entry) && !entry.Links.Any(IsBare));
            return count;
        }
    }

    /// <summary>The links that stand bare because something around them is malformed, which is malformed-link's report.</summary>
    private sealed class BrokenLinks
    {
        private readonly HashSet<Link> links = [];

        private BrokenLinks(CuratedList list)
        {
            var bare = list.Links.Where(IsBare).ToList();
            foreach (var fault in LiteralMarkup.From(list).Links)
            {
                for (
                    var at = bare.FirstFrom(fault.Span.Start, static link => link.Span);
                    at < bare.Count && fault.Span.Contains(bare[at].Span.Start);
                    at++
                )
                    links.Add(bare[at]);
            }
        }

        public static BrokenLinks From(CuratedList list) => list.Index(built => new BrokenLinks(built));

        public bool Has(Link link) => links.Contains(link);
    }
}
