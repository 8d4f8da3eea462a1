using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Compares two entries that have an address or a title in common.</summary>
internal sealed class SameEntry(CuratedList list)
{
    // Of two notes of one work, most words of the shorter are in the longer.
    private const double Agreeing = 0.5;
    private const double SameNotes = 0.8;
    private const int FewestNoteWords = 4;
    private const int FewestWords = 6;

    // Articles and prepositions do not count; shorter titles are those of many courses and guides.
    private const int FewestTitleWords = 5;
    private readonly WorkIndex works = WorkIndex.From(list);
    private readonly RowNames names = new();
    private readonly PartNames parts = new(list);

    /// <summary>Whether anything around the two says that they are not one: another list, parent, label or name in the row.</summary>
    public bool MayBeOne(Entry entry, Entry other) =>
        entry.Shape != EntryShape.HtmlRow
        && works.IsSameList(entry, other)
        && entry.Group.Parent == other.Group.Parent
        && !names.Differ(entry, other)
        && !RowNames.AreForOtherPurposes(list, entry, other)
        && !AreTwoEvents(entry, other)
        && !(LabelOf(entry) is { Length: > 0 } label && LabelOf(other) is { Length: > 0 } otherLabel && label != otherLabel);

    /// <summary>For two entries that are known by the same address.</summary>
    public Sureness ByAddress(Entry entry, Entry other)
    {
        if (IsOwnerAndName(entry, other) || IsOwnerAndName(other, entry))
            return Sureness.Certain;
        if (!works.IsSameWork(entry, other))
            return parts.AreOne(entry, other) ? Sureness.Likely : Sureness.None;
        if (entry.Identity!.IsWork)
            return HasOtherResources(entry, other) ? Sureness.Likely : Sureness.Certain;
        if (IsOtherYear(entry, other) || HasRivalNotes(entry, other) || HaveOtherPapers(entry, other))
            return Sureness.None;
        return entry.TitleKey == other.TitleKey && !HasOtherResources(entry, other) ? Sureness.Certain : Sureness.Likely;
    }

    /// <summary>
    /// For two entries of which one has the address of the other among its links: one work where they have one name, and one is the site, the other
    /// the repository. Two repositories of one name are two.
    /// </summary>
    public static Sureness ByName(Entry entry, Entry other) =>
        entry.TitleKey.Length > 0 && entry.TitleKey == other.TitleKey && IsRepository(entry) != IsRepository(other) ? Sureness.Likely : Sureness.None;

    private static bool IsRepository(Entry entry) => entry.Identity is { } address && AddressParts.OwnerOf(address) is not null;

    /// <summary>For two entries with repositories of one name under different owners: one work where they also say the same of it.</summary>
    public Sureness ByRepository(Entry entry, Entry other) =>
        entry.TitleKey.Length > 0
        && entry.TitleKey == other.TitleKey
        && entry.Identity != other.Identity
        && TitleWords.Parse(EntryNotes.TextOf(list, entry)) is { Count: >= FewestNoteWords } notes
        && notes.Similarity(TitleWords.Parse(EntryNotes.TextOf(list, other))) >= SameNotes
        && !HasRivalNotes(entry, other)
            ? Sureness.Likely
            : Sureness.None;

    /// <summary>For two entries that have the same full title, at whatever address; or nearly the same.</summary>
    public Sureness ByTitle(Entry entry, Entry other)
    {
        if (entry.Date is { Year: var year } && other.Date is { Year: var otherYear } && year != otherYear)
            return Sureness.None;
        if (entry.Identity is { } address && address == other.Identity)
            return works.IsSameWork(entry, other) ? Sureness.Certain : Sureness.Likely;
        if (HasRivalNotes(entry, other) || (IsVideo(entry) && IsVideo(other)))
            return Sureness.None;
        var agreement = EntryNotes.Agreement(list, entry, other);
        if (IsOfOneServer(entry, other))
            return agreement is null ? HasLongTitle(entry)
                : agreement >= Agreeing ? Sureness.Likely
                : Sureness.None;
        if (IsPaper(entry) && IsPaper(other))
            return agreement is null or >= Agreeing ? Sureness.Certain
                : agreement > 0 || !HasFullNotes(entry, other) ? Sureness.Likely
                : Sureness.None;
        return agreement is { } share
            ? share >= Agreeing
                ? Sureness.Likely
                : Sureness.None
            : HasLongTitle(entry);
    }

    private static Sureness HasLongTitle(Entry entry) => TitleWords.HasAtLeast(entry.Title, FewestTitleWords) ? Sureness.Likely : Sureness.None;

    // A paper has one identifier on a server, so two of them are two papers, unless one is a slip.
    private static bool IsOfOneServer(Entry entry, Entry other) =>
        entry.Identity is { IsWork: true } address
        && other.Identity is { IsWork: true } otherAddress
        && address.Kind == otherAddress.Kind
        && address.Host == otherAddress.Host;

    private bool HasFullNotes(Entry entry, Entry other) =>
        TitleWords.HasAtLeast(EntryNotes.TextOf(list, entry), FewestWords) && TitleWords.HasAtLeast(EntryNotes.TextOf(list, other), FewestWords);

    private bool HasRivalNotes(Entry entry, Entry other)
    {
        var (notes, others) = (TitleWords.Parse(EntryNotes.TextOf(list, entry)), TitleWords.Parse(EntryNotes.TextOf(list, other)));
        return notes.Count > 0
            && others.Count > 0
            && TitleVariants.AreRivals(notes, others)
            && EntryNotes.Agreement(list, entry, other) is null or < 0.8 and > 0;
    }

    // [mill/warp](https://github.com/mill/warp) and [warp](https://github.com/mill/warp)
    private static bool IsOwnerAndName(Entry entry, Entry other) =>
        entry.Identity is { IsWeb: true } address
        && entry.Title.Split('/') is [_, var name]
        && TextKey.From(name) == other.TitleKey
        && address.Value.EndsWith("/" + entry.Title.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool IsOtherYear(Entry entry, Entry other) => YearOf(entry) is { } year && YearOf(other) is { } otherYear && year != otherYear;

    // Without the years of links, such as [paper-2009](u).
    private static int? YearOf(Entry entry) =>
        entry
            .Dates.FirstOrDefault(date => date.Source is DateSource.Text or DateSource.Tag && !entry.Links.Any(link => link.Span.Contains(date.Span)))
            ?.Year;

    // A data set of the same name with another download is another one.
    private static bool HasOtherResources(Entry entry, Entry other) =>
        entry.Links.Any(link =>
            link is { Role: LinkRole.Resource, Label: not null }
            && other.Links.Any(with =>
                with is { Role: LinkRole.Resource, Label: not null } && with.Label.Key == link.Label.Key && with.Canonical != link.Canonical
            )
        );

    // The code of one paper, by a name that is none of its own, is listed again with that of another.
    private static bool HaveOtherPapers(Entry entry, Entry other) =>
        !entry.Identity!.Page.EndsWith("/" + entry.Title, StringComparison.OrdinalIgnoreCase)
        && entry.Links.FirstOrDefault(IsOfPaper) is { } paper
        && other.Links.FirstOrDefault(link => IsOfPaper(link) && link.Canonical.Kind == paper.Canonical.Kind) is { } otherPaper
        && paper.Canonical != otherPaper.Canonical;

    private static bool IsOfPaper(Link link) => link is { Role: LinkRole.Title or LinkRole.Resource, Canonical.IsWork: true };

    private static bool IsPaper(Entry entry) =>
        entry.Identity is { } address && (address.IsWork || address.Value.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase));

    // A video is a work by its id, and many have one title.
    private static bool IsVideo(Entry entry) =>
        entry.Identity is { } address
        && (
            address.Value.Contains("://youtube.com/", StringComparison.Ordinal)
            || address.Value.Contains("://youtu.be/", StringComparison.Ordinal)
            || address.Value.Contains("://vimeo.com/", StringComparison.Ordinal)
        );

    // "[2024/02] We release [Tides](u)." and "[2024/05] [Tides](u) was accepted." tell of one work at two times.
    private bool AreTwoEvents(Entry entry, Entry other) =>
        LeadingDate(entry) is { } date
        && LeadingDate(other) is { } otherDate
        && (date.Year, date.Month, date.Day) != (otherDate.Year, otherDate.Month, otherDate.Day)
        && (HasWords(entry, date) || HasWords(other, otherDate));

    private static StatedDate? LeadingDate(Entry entry) =>
        entry.Dates.FirstOrDefault(date =>
            date is { Month: not null, Source: DateSource.Text or DateSource.Tag } && date.Span.Start < entry.TitleSpan.Start
        );

    private bool HasWords(Entry entry, StatedDate date) =>
        date.Span.End < entry.TitleSpan.Start
        && list.Source.Slice(new Span(date.Span.End, entry.TitleSpan.Start)).ToString().Split(' ').Count(word => word.Any(char.IsLetter)) >= 2;

    // "维护者：[name](u)" and "贡献者：[name](u)" are two fields. A year before the title is none.
    private string LabelOf(Entry entry)
    {
        if (entry.TitleSpan.IsEmpty || entry.TitleSpan.Start <= entry.Span.Start)
            return "";
        var before = list.Source.Slice(new Span(entry.Span.Start, entry.TitleSpan.Start)).TrimEnd(" [*_`");
        return before.Length > 1 && before[^1] is ':' or '：' && TextKey.From(before) is var key && key.Any(char.IsLetter) ? key : "";
    }
}
