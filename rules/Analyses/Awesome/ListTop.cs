using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The top of a list that is to be submitted to the list of awesome lists: its title, and what stands before its first section.</summary>
internal static class ListTop
{
    /// <summary>The list itself where it is the one that is submitted; nothing for a file beside or below the README of its repository.</summary>
    public static IEnumerable<CuratedList> Submitted(CuratedList list) => list.Facts.Project?.IsMainList ?? true ? [list] : [];

    /// <summary>The title: the first heading, where it has level 1 and is not that of the table of contents; null where there is none.</summary>
    public static Section? TitleOf(CuratedList list) => list.Sections is [{ Level: 1 } first, ..] && !ListSections.IsContents(first) ? first : null;

    /// <summary>Where something is reported that the whole list lacks: its title, else its first line.</summary>
    public static Span PlaceOf(CuratedList list) => TitleOf(list)?.Heading ?? list.Source.Line(1);

    /// <summary>From the title, or from the start of the file, to the first section.</summary>
    public static Span SpanOf(CuratedList list)
    {
        var next = list.Sections.Skip(TitleOf(list) is null ? 0 : 1).FirstOrDefault();
        return new Span(0, next?.Span.Start ?? list.Source.Text.Length);
    }

    /// <summary>Whether an image stands in the place of a title, before all headings.</summary>
    public static bool HasImageForTitle(CuratedList list) =>
        list.Links.Any(link =>
            link.IsImage && (list.Sections.Count == 0 || link.Span.End <= list.Sections[0].Span.Start) && !AwesomeBadges.IsBadge(link)
        );
}
