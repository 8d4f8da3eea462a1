using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The top of a list that is to be submitted to the list of awesome lists: its title, and what stands before its first section.</summary>
internal sealed class ListTop
{
    private readonly Section? title;
    private readonly Section? first;

    private ListTop(CuratedList list)
    {
        var sections = list.Sections;
        title = FindTitle(list);
        var at = 0;
        while (at < sections.Count && title is not null && sections[at].Heading.Start <= title.Heading.Start)
            at++;
        // A line below the title is followed by sections that are written as such.
        var last = title is null ? -1 : LastUpTo(sections, title.Level + 1);
        while (at < last && sections[at].Level > title!.Level + 1 && !HasEntries(list, sections[at].Body))
            at++;
        first = sections.Skip(at).FirstOrDefault();
    }

    /// <summary>The list itself where it is the one that is submitted; nothing for a file beside or below the README of its repository.</summary>
    public static IEnumerable<CuratedList> Submitted(CuratedList list) => IsSubmitted(list) ? [list] : [];

    /// <summary>Whether the list is the one that is submitted.</summary>
    public static bool IsSubmitted(CuratedList list) => list.Facts.Project?.IsMainList ?? true;

    /// <summary>
    /// The title: of the headings of level 1 before the first entry, the one that begins with "Awesome", else the first one where no other heading is
    /// before it. In a list without any of level 1, the first heading where no image is in its place. Null where there is none.
    /// </summary>
    public static Section? TitleOf(CuratedList list) => From(list).title;

    /// <summary>The first section after the title; a line below the title that is written as a small heading is none.</summary>
    public static Section? FirstSection(CuratedList list) => From(list).first;

    /// <summary>Where something is reported that the whole list lacks: its title, else its first line.</summary>
    public static Span PlaceOf(CuratedList list) => TitleOf(list)?.Heading ?? list.Source.Line(1);

    /// <summary>From the start of the file to the first section.</summary>
    public static Span SpanOf(CuratedList list) => new(0, FirstSection(list)?.Span.Start ?? list.Source.Text.Length);

    /// <summary>Whether an image stands in the place of a title, before all headings.</summary>
    public static bool HasImageForTitle(CuratedList list) =>
        list.Links.Any(link =>
            link.IsImage && (list.Sections.Count == 0 || link.Span.End <= list.Sections[0].Span.Start) && !AwesomeBadges.IsBadge(link)
        );

    /// <summary>Whether a text is what an image says to those who do not see it.</summary>
    public static bool IsOfImage(CuratedList list, Span text) =>
        list.Links.LastUpTo(text.Start, link => link.Span) is >= 0 and var at
        && list.Links[at] is { IsImage: true } image
        && image.Span.Contains(text);

    private static ListTop From(CuratedList list) => list.Index(built => new ListTop(built));

    private static Section? FindTitle(CuratedList list)
    {
        if (list.Sections.Count == 0 || ListSections.IsContents(list.Sections[0]))
            return null;
        var first = list.Sections[0];
        var end = list.Entries.Count > 0 ? list.Entries[0].Span.Start : int.MaxValue;
        var named = list.Sections.FirstOrDefault(section => section.Level == 1 && section.Heading.Start < end && IsNamed(section));
        if (named is not null)
            return named;
        if (first.Level == 1)
            return first;
        var isSection = HasEntries(list, first.Body) || (first.HasContent && HasImageForTitle(list));
        return isSection || list.Sections.Any(section => section.Level == 1) ? null : first;
    }

    private static bool IsNamed(Section section) => TextKey.From(section.Title).StartsWith("awesome", StringComparison.Ordinal);

    private static int LastUpTo(IReadOnlyList<Section> sections, int level)
    {
        var at = sections.Count - 1;
        while (at >= 0 && sections[at].Level > level)
            at--;
        return at;
    }

    private static bool HasEntries(CuratedList list, Span span)
    {
        var at = list.Entries.FirstFrom(span.Start, entry => entry.Span);
        return at < list.Entries.Count && list.Entries[at].Span.Start < span.End;
    }
}
