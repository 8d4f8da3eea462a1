using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Two entries of one group with one page or repository: which of them it is named after.</summary>
internal sealed class SharedNames(CuratedList list)
{
    private const int Near = 12;

    // Hosts whose addresses are made up by the host, or that are the address of a person.
    private static readonly string[] Nameless =
    [
        "youtube.com",
        "youtu.be",
        "drive.google.com",
        "docs.google.com",
        "bit.ly",
        "t.co",
        "goo.gl",
        "twitter.com",
        "x.com",
        "linkedin.com",
        "facebook.com",
        "pan.baidu.com",
        "dropbox.com",
    ];
    private readonly WorkIndex works = WorkIndex.From(list);
    private readonly Lazy<Dictionary<Entry, int>> order = new(() =>
        list.Entries.Select((entry, index) => (entry, index)).ToDictionary(pair => pair.entry, pair => pair.index)
    );

    /// <summary>[[Tides](u)] A description, beside an entry "Tides: a data set": one work under its short name.</summary>
    public static bool Names(Entry entry, Entry other) =>
        AddressFit.HeadOf(other) is { Length: >= 3 } head && entry.Links.Any(link => TextKey.From(link.Text) == head);

    /// <summary>Whether the entry of a link has another link of its own, so that it may be another thing on the same page.</summary>
    public static bool HasOwn(Link link) => link.Entry!.Links.Any(other => other.Role == LinkRole.Resource && other.Canonical != link.Canonical);

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

    /// <summary>The copy among two links, or null where both may be right.</summary>
    public CopiedLink? Compare(CanonicalUrl address, Link first, Link second)
    {
        var (entry, other) = (first.Entry!, second.Entry!);
        var alike = works.WordsOf(entry).Overlap(works.WordsOf(other));
        var isFull = works.IsFullTitle(entry) && works.IsFullTitle(other);
        if (
            entry.Group != other.Group
            || alike > (isFull ? 0.5 : 0)
            || Nameless.Contains(address.Host)
            || Mentions(entry, other)
            || Mentions(other, entry)
        )
            return null;
        if (first.Role == LinkRole.Title && second.Role == LinkRole.Title && HasOwn(first) && HasOwn(second))
            return null;
        if (IsMeant(address, first) || IsMeant(address, second))
            return null;
        var distance = order.Value[other] - order.Value[entry];
        var (fit, otherFit) = (AddressFit.Compare(address, entry, other), AddressFit.Compare(address, other, entry));
        if (fit > otherFit && Proves(fit, otherFit, distance, second))
            return new CopiedLink(second, first, Owner.Named, distance == 1 ? Severity.Error : Severity.Warning);
        if (otherFit > fit && Proves(otherFit, fit, distance, first))
            return new CopiedLink(first, second, Owner.Named, distance == 1 ? Severity.Error : Severity.Warning);
        return alike == 0 && fit < Fit.Part && otherFit < Fit.Part && IsOnePage(address, first, second) && !(HasOwnPage(first) && HasOwnPage(second))
            ? new CopiedLink(second, first, Owner.TwoNames, Severity.Info)
            : null;
    }

    private static bool Proves(Fit better, Fit worse, int distance, Link copy) =>
        worse == Fit.None && (distance == 1 ? better >= Fit.Part : better == Fit.Whole && distance <= Near && copy.Role == LinkRole.Title);

    // A page below a site's start, which is both entries' own link.
    private static bool IsOnePage(CanonicalUrl address, Link first, Link second) =>
        first.Role == LinkRole.Title && second.Role == LinkRole.Title && address.Page.LastIndexOf('/') > "https://".Length;

    private bool Mentions(Entry entry, Entry other) =>
        Names(entry, other)
        || (
            AddressFit.HeadOf(other) is { Length: >= 4 } head && TextKey.From(EntryNotes.TextOf(list, entry)).Contains(head, StringComparison.Ordinal)
        );
}
