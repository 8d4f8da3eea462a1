using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Fixes of the words of a heading: GitHub names the place after its heading, so the links of this file go on with it. Links of other pages are not
/// seen, so no such fix is safe.
/// </summary>
internal static class HeadingRename
{
    /// <summary>The fix, with the links to each heading that it renames; as it is where it renames none.</summary>
    public static Fix With(CuratedList list, Fix fix)
    {
        List<Edit> links = [];
        var isShown = false;
        foreach (var edit in fix.Edits)
        {
            if (SectionOf(list, edit.Span) is { } section)
                links.AddRange(Follow(list, section, edit));
            isShown |= LinkAround(list, edit.Span) is { IsInPage: true };
        }

        return links.Count > 0
                ? new Fix($"{fix.Title}, and in the links to the heading", Safety.Unsafe, [.. fix.Edits, .. links]) { Expects = fix.Expects }
            // The text of such a link is mostly that of its heading.
            : isShown ? fix with { Safety = Safety.Unsafe }
            : fix;
    }

    private static IEnumerable<Edit> Follow(CuratedList list, Section section, Edit edit)
    {
        if (NewSlug(list.Source.Text, section, edit) is not { } slug)
            yield break;
        foreach (var link in list.Links)
        {
            if (
                link is { IsInPage: true, Form: LinkForm.Inline or LinkForm.Html }
                && link.Url.AsSpan(1).Equals(section.Slug, StringComparison.OrdinalIgnoreCase)
                && list.Source.Slice(link.UrlSpan).SequenceEqual(link.Url)
            )
                yield return new Edit(link.UrlSpan, '#' + slug);
        }
    }

    // Null where the words that change are not once in the name of the place, or stay as they are there.
    private static string? NewSlug(string text, Section section, Edit edit)
    {
        var (start, end) = (edit.Span.Start, edit.Span.End);
        while (start > section.Heading.Start && char.IsAsciiLetterOrDigit(text[start - 1]))
            start--;
        while (end < section.Heading.End && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        var before = SlugOf(text[start..end]);
        var after = SlugOf(text[start..edit.Span.Start] + edit.Text + text[edit.Span.End..end]);
        var at = section.Slug.IndexOf(before, StringComparison.Ordinal);
        return before.Length == 0 || before == after || at < 0 || section.Slug.IndexOf(before, at + 1, StringComparison.Ordinal) >= 0
            ? null
            : section.Slug[..at] + after + section.Slug[(at + before.Length)..];
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
