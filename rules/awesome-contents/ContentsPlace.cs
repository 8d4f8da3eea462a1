using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The table of contents of a list, however short, and where it stands.</summary>
/// <param name="Heading">The heading that says what it is, such as "Table of Contents"; null where there is none.</param>
/// <param name="Contents">Its items.</param>
internal sealed record ContentsPlace(Section? Heading, Contents Contents)
{
    /// <summary>
    /// The list that is a table of contents by its links, else the links below a heading that says so; null where there is neither.
    /// </summary>
    public static ContentsPlace? Find(CuratedList list)
    {
        var named = NamedIn(list);
        if (list.Contents is { } contents)
        {
            var heading = list.SectionAt(contents.Span.Start).Path().FirstOrDefault(ListSections.IsContents);
            if (heading is not null || named is null)
                return new ContentsPlace(heading, contents);
        }

        return named is not null && LinksIn(list, named) is { Count: > 0 } links ? new ContentsPlace(named, Create(links)) : null;
    }

    /// <summary>The first heading with the name of a table of contents; null where there is none.</summary>
    public static Section? NamedIn(CuratedList list) => list.Sections.FirstOrDefault(ListSections.IsContents);

    // All links below the heading, where one goes to a later one: a topic named "Content" has other links, and one that goes back to the top.
    private static List<Link> LinksIn(CuratedList list, Section named)
    {
        var links = list.Links.Where(link => !link.IsImage && named.Body.Contains(link.Span)).ToList();
        if (links.Count == 0 || links.Exists(link => !link.IsInPage))
            return [];
        var contents = Create(links);
        var targets = new ContentsTargets(list, contents);
        return contents.Items.Any(item => targets.Find(item) is { } target && target.Span.Start > named.Span.Start) ? links : [];
    }

    private static Contents Create(List<Link> links) =>
        new(
            new Span(links[0].Span.Start, links[^1].Span.End),
            [.. links.Select(link => new ContentsItem(link.Span, 0) { Link = link, Text = link.Text })]
        );
}
