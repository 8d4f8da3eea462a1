using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An address that stands bare in an entry where the entries around it give their links a text: at least 9 of 10, and at least 8.</summary>
[Rule(Severity.Info, "Links have a text where the list's other links have one.", Recommended = false)]
public sealed class BareUrl : Rule
{
    private const int FewestSiblings = 8;

    /// <summary>Sets up the rule.</summary>
    public BareUrl() =>
        RuleForEach(list => list.Links)
            .Must((list, link) => !IsBare(link) || link.Entry is not { } entry || !IsUnusual(list, entry.Group) || IsName(list, link) || BrokenLinks.Of(list).Has(link))
            .WithMessage((list, link) => $"{Excerpt.Of(link.Url, 120)} stands bare; {NamedEntries.Of(list).In(link.Entry!.Group)} of the {LinkedEntries.Of(list).In(link.Entry.Group)} linked entries around it give their links a text. Write [text](address).");

    private static bool IsBare(Link link) => link.Form is LinkForm.Bare or LinkForm.Autolink && !link.Url.StartsWith("mailto:", StringComparison.Ordinal);

    // "the archive of www.x.example": without a scheme an address is the name of a site as often as not.
    private static bool IsName(CuratedList list, Link link) => list.Source.Slice(link.Span).StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static bool IsUnusual(CuratedList list, EntryGroup group) =>
        NamedEntries.Of(list).In(group) is var named && named >= FewestSiblings && named * 10 >= LinkedEntries.Of(list).In(group) * 9;

    /// <summary>How many entries of a group have links and none that stands bare, counted once.</summary>
    private sealed class NamedEntries
    {
        private readonly Dictionary<EntryGroup, int> counts = [];

        public static NamedEntries Of(CuratedList list) => list.Index(_ => new NamedEntries());

        public int In(EntryGroup group)
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
            var starts = bare.ConvertAll(link => link.Span.Start);
            foreach (var fault in LiteralLinks.FaultsOf(list))
            {
                var at = starts.BinarySearch(fault.Span.Start);
                for (at = at < 0 ? ~at : at; at < bare.Count && fault.Span.Contains(bare[at].Span.Start); at++)
                    links.Add(bare[at]);
            }
        }

        public static BrokenLinks Of(CuratedList list) => list.Index(built => new BrokenLinks(built));

        public bool Has(Link link) => links.Contains(link);
    }
}
