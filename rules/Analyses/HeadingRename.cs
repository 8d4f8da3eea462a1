using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Fixes of the words of a heading: GitHub names the place after its heading, so the links of this file go on with it. Links of other pages are not
/// seen, so no such fix is safe.
/// </summary>
internal static class HeadingRename
{
    /// <summary>
    /// The fix, with the links to each heading that it renames; as it is where it renames none, and null where a link would be lost or lead
    /// to another place.
    /// </summary>
    public static Fix? With(CuratedList list, Fix fix)
    {
        List<Edit> links = [];
        var (isRenamed, isShown) = (false, false);
        foreach (var edit in fix.Edits)
        {
            isShown |= LinkAround(list, edit.Span) is { IsInPage: true };
            if (SectionOf(list, edit.Span) is not { } section || !Renames(list.Source.Text, section, edit))
                continue;
            if (Follow(list, section, edit) is not { } followed)
                return null;
            links.AddRange(followed);
            isRenamed = true;
        }

        return links.Count > 0
                ? new Fix($"{fix.Title}, and in the links to the heading", Safety.Unsafe, [.. fix.Edits, .. links]) { Expects = fix.Expects }
            // The text of such a link is mostly that of its heading.
            : isRenamed || isShown ? fix with { Safety = Safety.Unsafe }
            : fix;
    }

    // Null where a link to the place cannot be written anew, or another place has the new name.
    private static List<Edit>? Follow(CuratedList list, Section section, Edit edit)
    {
        var links = PageLinks.From(list);
        var to = links.To(section.Slug);
        // What else has the name keeps the links.
        if (links.HasPlace(section.Slug, besides: section))
            return [];
        if (links.IsNumbered(section.Slug))
            return null;
        if (NewSlug(list.Source.Text, section, edit) is not { } slug)
            return to.Count == 0 ? [] : null;
        if (links.HasPlace(slug, besides: section))
            return to.Count + links.To(slug).Count == 0 ? [] : null;
        return !to.TrueForAll(link => IsFollowed(list, link, section.Slug)) ? null : to.ConvertAll(link => new Edit(link.UrlSpan, '#' + slug));
    }

    private static bool IsFollowed(CuratedList list, Link link, string slug) =>
        link is { IsInPage: true, Form: LinkForm.Inline or LinkForm.Html }
        && link.Url.AsSpan(1).Equals(slug, StringComparison.OrdinalIgnoreCase)
        && list.Source.Slice(link.UrlSpan).SequenceEqual(link.Url);

    private static bool Renames(string text, Section section, Edit edit) => Words(text, section, edit) is var (before, after) && before != after;

    // Null where the words that change are not once in the name of the place.
    private static string? NewSlug(string text, Section section, Edit edit)
    {
        var (before, after) = Words(text, section, edit);
        var at = section.Slug.IndexOf(before, StringComparison.Ordinal);
        return before.Length == 0 || at < 0 || section.Slug.IndexOf(before, at + 1, StringComparison.Ordinal) >= 0
            ? null
            : section.Slug[..at] + after + section.Slug[(at + before.Length)..];
    }

    // The whole words that an edit changes, before and after it, as the name of a place has them.
    private static (string Before, string After) Words(string text, Section section, Edit edit)
    {
        var (start, end) = (edit.Span.Start, edit.Span.End);
        while (start > section.Heading.Start && char.IsLetterOrDigit(text[start - 1]))
            start--;
        while (end < section.Heading.End && char.IsLetterOrDigit(text[end]))
            end++;
        return (SlugOf(text[start..end]), SlugOf(text[start..edit.Span.Start] + edit.Text + text[edit.Span.End..end]));
    }

    // Of words without markup.
    private static string SlugOf(string words) => words.ToLowerInvariant().Replace(' ', '-');

    private static Section? SectionOf(CuratedList list, Span place) =>
        list.Sections.LastUpTo(place.Start, static section => section.Heading) is >= 0 and var at && list.Sections[at].Heading.Contains(place)
            ? list.Sections[at]
            : null;

    private static Link? LinkAround(CuratedList list, Span place) =>
        list.Links.LastUpTo(place.Start, static link => link.Span) is >= 0 and var at && list.Links[at].TextSpan.Contains(place)
            ? list.Links[at]
            : null;
}
