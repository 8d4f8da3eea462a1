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
            .Must((list, link) => !IsBare(link) || link.Entry is not { } entry || !IsUnusual(entry.Group) || IsName(list, link) || BrokenLinks.Of(list).Has(link))
            .WithMessage((list, link) => $"{Excerpt.Of(link.Url, 120)} stands bare; {Named(link.Entry!.Group)} of the {Linked(link.Entry.Group)} linked entries around it give their links a text. Write [text](address).");

    private static bool IsBare(Link link) => link.Form is LinkForm.Bare or LinkForm.Autolink && !link.Url.StartsWith("mailto:", StringComparison.Ordinal);

    // "the archive of www.x.example": without a scheme an address is the name of a site as often as not.
    private static bool IsName(CuratedList list, Link link) => list.Source.Slice(link.Span).StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static bool IsUnusual(EntryGroup group) => Named(group) is var named && named >= FewestSiblings && named * 10 >= Linked(group) * 9;

    private static int Linked(EntryGroup group) => group.Entries.Count(entry => entry.Links.Any(link => !link.IsImage));

    private static int Named(EntryGroup group) => group.Entries.Count(entry => entry.Links.Any(link => !link.IsImage) && !entry.Links.Any(IsBare));

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
