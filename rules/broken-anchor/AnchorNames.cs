using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The anchors of a list by name, and the one that a broken link may have meant.</summary>
internal sealed class AnchorNames
{
    // Of a shorter name, one letter makes another.
    private const int ShortestSlip = 5;

    private readonly Dictionary<string, Anchor> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Anchor> folded = new(StringComparer.OrdinalIgnoreCase);
    private readonly CuratedList list;
    private readonly Span contents;
    private readonly Span credits;

    private AnchorNames(CuratedList list)
    {
        this.list = list;
        foreach (
            var (name, anchor) in list.Anchors.SelectMany(anchor =>
                anchor.OtherName is { } other ? [(anchor.Name, anchor), (other, anchor)] : new[] { (anchor.Name, anchor) }
            )
        )
        {
            exact.TryAdd(name, anchor);
            folded.TryAdd(name, anchor);
        }

        contents = list.Contents?.Span ?? default;
        credits = Credits(list);
    }

    // What a broken link may have meant is asked in few lists.
    private ILookup<string, Anchor> ByName =>
        field ??= list.Anchors.DistinctBy(anchor => anchor.Name).ToLookup(anchor => TextKey.From(anchor.Name), StringComparer.Ordinal);

    private ILookup<string, Anchor> ByTitle => field ??= Titled.ToLookup(anchor => TextKey.From(anchor.Section!.Title), StringComparer.Ordinal);

    private ILookup<string, Anchor> BySingular =>
        field ??= Titled.ToLookup(anchor => Singular(TextKey.From(anchor.Section!.Title)), StringComparer.Ordinal);

    private SlipIndex<Anchor> Slips => field ??= SlipsOf(list);

    private NearHeadings Headings => field ??= new NearHeadings(Titled);

    private HashSet<string> Linked => field ??= [.. list.Links.Where(link => link.IsInPage).Select(link => link.Url[1..])];

    private HashSet<string> Listed =>
        field ??= [.. list.Links.Where(link => link.IsInPage && contents.Contains(link.Span.Start)).Select(link => link.Url[1..])];

    private IEnumerable<Anchor> Titled => list.Anchors.Where(anchor => anchor.Section is not null);

    public static AnchorNames From(CuratedList list) => list.Index(built => new AnchorNames(built));

    public bool Has(string name) => exact.ContainsKey(name);

    public Anchor? InAnyCase(string name) => folded.GetValueOrDefault(name);

    /// <summary>Whether the link is one of those that the all-contributors bot writes around its signs, which go nowhere on purpose.</summary>
    public bool IsCredit(Link link) => credits.Contains(link.Span.Start);

    /// <summary>
    /// The one anchor that has the links' name but for hyphens and invisible signs, or the
    /// one heading that has their text; null where there is none or more than one.
    /// </summary>
    public Anchor? Meant(IReadOnlyList<AnchorLink> links, string name) =>
        Only(ByName, TextKey.From(name)) ?? Explicit(TextKey.From(name)) ?? Only(ByTitle, TextKey.From(TextOf(links)));

    /// <summary>The one anchor whose long name is one slip away, and that no link goes to; null where there is none or more than one.</summary>
    public Anchor? OneSlipAway(string name) =>
        name.Length >= ShortestSlip
        && Slips.Find(name.ToLowerInvariant().Replace(' ', '-')) is [var only]
        && !Linked.Contains(only.Name)
        && HasSameDigits(name, only.Name)
            ? only
            : null;

    /// <summary>
    /// The heading that has the link's name or text but for a plural, or else most words in common with it,
    /// if one has all words of the other; null where two are equally near. It is sure where no other heading
    /// comes near, and no link goes there yet. Two items of a table of contents do not go to one heading.
    /// </summary>
    public (Anchor Anchor, bool IsSure)? Nearest(IReadOnlyList<AnchorLink> links, string name)
    {
        var (link, text) = (links[0].Link, TextOf(links));
        if ((Only(BySingular, Singular(TextKey.From(name))) ?? Only(BySingular, Singular(TextKey.From(text)))) is { } only && IsFree(link, only))
            return (only, !Linked.Contains(only.Name));
        foreach (var words in new[] { TitleWords.Parse(name.Replace('-', ' ')), TitleWords.Parse(text) })
        {
            var (near, isAll) = Headings.Find(words);
            if (near.Count > 0 && (near.Count == 1 || near[0].Likeness > near[1].Likeness) && IsFree(link, near[0].Anchor))
                return (near[0].Anchor, near.Count == 1 && isAll && !Linked.Contains(near[0].Anchor.Name));
        }

        return null;
    }

    // The text of links with one name says where they go, but not where they have other texts, nor in a heading, from where they go back.
    private static string TextOf(IReadOnlyList<AnchorLink> links)
    {
        var text = links[0].Link.Text;
        return links.All(link => link.Link.Text == text && link.Link.Section?.Heading.Contains(link.Link.Span.Start) != true) ? text : "";
    }

    private static SlipIndex<Anchor> SlipsOf(CuratedList list)
    {
        var slips = new SlipIndex<Anchor>();
        foreach (var anchor in list.Anchors.Where(anchor => anchor.Name.Length >= ShortestSlip).DistinctBy(anchor => anchor.Name))
            slips.Add(anchor.Name.ToLowerInvariant(), anchor);
        return slips;
    }

    // "part-1" and "part-2" are two.
    private static bool HasSameDigits(string text, string other) => text.Where(char.IsAsciiDigit).SequenceEqual(other.Where(char.IsAsciiDigit));

    private bool IsFree(Link link, Anchor anchor) => !(contents.Contains(link.Span.Start) && Listed.Contains(anchor.Name));

    private static string Singular(string key) => key.Length > 3 && key[^1] == 's' && key[^2] != 's' ? key[..^1] : key;

    // Of those alike, the one that somebody wrote, and no heading made.
    private Anchor? Explicit(string key) =>
        key.Length > 1 && ByName[key].Where(anchor => anchor.Section is null).Take(2).ToList() is [var only] ? only : null;

    private static Anchor? Only(ILookup<string, Anchor> anchors, string key) =>
        key.Length > 1 && anchors[key].Take(2).ToList() is [var only] ? only : null;

    private static Span Credits(CuratedList list)
    {
        var marks = list.Hidden.Where(span => list.Source.Slice(span).Contains("ALL-CONTRIBUTORS-LIST:", StringComparison.Ordinal)).ToList();
        return marks.Count < 2 ? default : new Span(marks[0].Start, marks[^1].End);
    }
}
