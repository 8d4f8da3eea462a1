using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Entries with one page or repository: which of them it is named after.</summary>
internal sealed class SharedNames(CuratedList list, AddressFit fit)
{
    private const int Near = 12;
    private const int NextButOne = 2;
    private const double Agreeing = 0.6;

    // Hosts whose addresses are made up by the host, or that are the address of a person.
    private static readonly string[] Nameless =
    [
        "youtube.com",
        "youtu.be",
        "vimeo.com",
        "bilibili.com",
        "drive.google.com",
        "docs.google.com",
        "bit.ly",
        "t.co",
        "goo.gl",
        "tinyurl.com",
        "twitter.com",
        "x.com",
        "linkedin.com",
        "facebook.com",
        "pan.baidu.com",
        "dropbox.com",
    ];
    private readonly WorkIndex works = WorkIndex.From(list);
    private readonly NameFamily families = NameFamily.From(list);

    /// <summary>[[Tides](u)] A description, beside an entry "Tides: a data set": one work under its short name.</summary>
    public static bool Names(Entry entry, Entry other) =>
        AddressFit.HeadOf(other) is { Length: >= 3 } head && entry.Links.Any(link => TextKey.From(link.Text) == head);

    /// <summary>Whether the entry of a link has another link of its own, so that it may be another thing on the same page.</summary>
    public static bool HasOwn(Link link) => link.Entry!.Links.Any(other => other.Role == LinkRole.Resource && other.Canonical != link.Canonical);

    /// <summary>The copies among a few links with one address; none where all may be right.</summary>
    public IEnumerable<CopiedLink> Compare(CanonicalUrl address, List<Link> links)
    {
        if (Nameless.Contains(address.Host) || IsBlog(address))
            yield break;
        for (var at = 0; at < links.Count; at++)
        {
            for (var next = at + 1; next < links.Count; next++)
            {
                if (CompareTwo(address, links[at], links[next], links.Count == 2) is { } copy)
                    yield return copy;
            }
        }
    }

    // A person and a company may have one.
    private static bool IsBlog(CanonicalUrl address) => address.Page.EndsWith("/blog", StringComparison.OrdinalIgnoreCase);

    private CopiedLink? CompareTwo(CanonicalUrl address, Link first, Link second, bool areAll)
    {
        var (entry, other) = (first.Entry!, second.Entry!);
        var areTitles = first.Role == LinkRole.Title && second.Role == LinkRole.Title;
        if (
            entry.TitleKey == other.TitleKey
            || (
                areTitles
                    ? HasOwn(first) && HasOwn(second)
                    : entry.Group != other.Group || DistanceOf(entry, other) > 1 || HaveCommonWord(entry, other)
            )
            || Repeats.From(list).AreOne(entry, other)
            || IsMeant(address, first)
            || IsMeant(address, second)
            || !IsName(entry)
            || !IsName(other)
        )
            return null;
        var (found, otherFound) = (fit.Compare(address, entry, other), fit.Compare(address, other, entry));
        var areTwo = areAll && areTitles;
        if (areTwo && found.Grade >= Fit.Part && otherFound.Grade >= Fit.Part && works.WordsOf(entry).HasSameNumbers(works.WordsOf(other)))
            return FindTwoNames(address, first, second, isWeak: false);
        if (Mentions(entry, other) || Mentions(other, entry))
            return null;
        var copy =
            found.Grade > otherFound.Grade ? Judge(address, second, first, found, otherFound.Grade)
            : otherFound.Grade > found.Grade ? Judge(address, first, second, otherFound, found.Grade)
            : null;
        return copy ?? (areTwo && !HaveCommonWord(entry, other) ? FindTwoNames(address, first, second, isWeak: true) : null);
    }

    private CopiedLink? Judge(CanonicalUrl address, Link copy, Link owner, FitFound better, Fit worse)
    {
        var distance = DistanceOf(copy.Entry!, owner.Entry!);
        var proves = (worse, better.Grade) switch
        {
            (Fit.None, Fit.Whole) => true,
            (Fit.None, Fit.Part) => distance <= Near,
            (Fit.Word, Fit.Whole) => distance <= NextButOne,
            _ => false,
        };
        if (
            !proves
            || !HasLatinName(copy.Entry!)
            || HoldsName(copy.Entry!, owner.Entry!)
            || NamesOwner(copy.Entry!, address, better)
            || (families.Joins(copy.Entry!, owner.Entry!, better.Part) && !IsNamesake(address, better))
        )
            return null;
        var isSure = worse == Fit.None && better.Grade == Fit.Whole && distance <= Near;
        return new CopiedLink(copy, owner, Owner.Named, isSure ? Severity.Error : Severity.Warning);
    }

    // "LongWarp" is a kind of "Warp".
    private static bool HoldsName(Entry entry, Entry other) =>
        AddressFit.HeadOf(other) is { Length: >= 4 } head && AddressFit.HeadOf(entry).Contains(head, StringComparison.Ordinal);

    // "Sea fog (harbourd)" beside github.com/harbourd/fog: whose it is fits, and a part of its name.
    private static bool NamesOwner(Entry entry, CanonicalUrl address, FitFound found) =>
        AddressParts.OwnerOf(address) is { Length: >= 4 } owner
        && !IsNamesake(address, found)
        && AddressFit.HeadOf(entry).Contains(found.Part, StringComparison.Ordinal)
        && HoldsWords(entry.Title, TextKey.From(owner));

    // How many entries further on the one stands.
    private int DistanceOf(Entry entry, Entry other) => Math.Abs(PlaceOf(entry) - PlaceOf(other));

    private int PlaceOf(Entry entry) => list.Entries.FirstFrom(entry.Span.Start, static one => one.Span);

    // github.com/warp/warp
    private static bool IsNamesake(CanonicalUrl address, FitFound found) =>
        found.Grade == Fit.Whole && AddressParts.OwnerOf(address) is { } owner && TextKey.From(owner) == found.Part;

    private CopiedLink? FindTwoNames(CanonicalUrl address, Link first, Link second, bool isWeak)
    {
        var (entry, other) = (first.Entry!, second.Entry!);
        if (Topic.From(entry) != Topic.From(other) || !IsOnePage(address) || (HasOwnPage(first) && HasOwnPage(second)))
            return null;
        var doAgree = EntryNotes.Agreement(list, entry, other) >= Agreeing;
        return new CopiedLink(second, first, Owner.TwoNames, doAgree ? Severity.Warning : Severity.Info) { IsWeak = isWeak };
    }

    // A page below a site's start, and not that of a person or an organisation.
    private static bool IsOnePage(CanonicalUrl address) =>
        address.Page.LastIndexOf('/') is var slash
        && slash > "https://".Length
        && (address.Kind is not ("github" or "gitlab" or "huggingface") || AddressParts.OwnerOf(address) is not null);

    // Another link of its own, whatever it is called: the shared one tells of both.
    private static bool HasOwnPage(Link link) =>
        link.Entry!.Links.Any(other =>
            other is { IsImage: false, Role: not LinkRole.Title } && other.Canonical.IsWeb && other.Canonical != link.Canonical
        );

    // [OneTool](…/one-tool) names the page and not the work, and of two links "Code" in one entry, one may be of a block without its title.
    private static bool IsMeant(CanonicalUrl address, Link link) =>
        link.Role != LinkRole.Title
        && (
            (TextKey.From(link.Text) is { Length: >= 4 } text && TextKey.From(address.Page.Split('/')[^1]) == text)
            || (
                link.Label is { } label
                && link.Entry!.Links.Any(other => other != link && other.Label?.Key == label.Key && other.Canonical != address)
            )
        );

    private bool HaveCommonWord(Entry entry, Entry other) => works.WordsOf(entry).Overlap(works.WordsOf(other)) > 0;

    // An address in the place of a title is none, and neither are figures.
    private static bool IsName(Entry entry) => entry.Title.Any(char.IsLetter) && !entry.Title.Contains("://", StringComparison.Ordinal);

    // A name in another script has nothing that could stand in an address.
    private static bool HasLatinName(Entry entry) =>
        entry.Title.AsSpan().IndexOfAnyInRange('A', 'z') >= 0 && !entry.Title.Any(unit => unit > '\u2E7F');

    private bool Mentions(Entry entry, Entry other) =>
        Names(entry, other) || (AddressFit.HeadOf(other) is { Length: >= 4 } head && HoldsWords(EntryNotes.TextOf(list, entry), head));

    // Whole words: "Dockfile linter" does not name "Dockfilelint".
    private static bool HoldsWords(string text, string head)
    {
        var words = text.Split([' ', '(', ')', ',', ';', ':', '/', '[', ']'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => TextKey.From(word))
            .ToList();
        for (var at = 0; at < words.Count; at++)
        {
            var length = 0;
            for (var next = at; next < words.Count && length < head.Length; next++)
            {
                if (!head.AsSpan(length).StartsWith(words[next]))
                    break;
                length += words[next].Length;
                if (length == head.Length)
                    return true;
            }
        }

        return false;
    }
}
