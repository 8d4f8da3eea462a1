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
            if (heading is not null || (named is null && IsOfWhole(list, contents)))
                return new ContentsPlace(heading, contents);
        }

        return named is not null && LinksIn(list, named) is { Count: > 0 } links ? new ContentsPlace(named, Create(links)) : null;
    }

    /// <summary>The first heading with the name of a table of contents; null where there is none.</summary>
    public static Section? NamedIn(CuratedList list) => list.Sections.FirstOrDefault(ListSections.IsContents);

    /// <summary>The first of the links to sections before the first entry, such as those of a table or of HTML; null where they are few.</summary>
    public static Link? FirstOfLinks(CuratedList list)
    {
        const int few = 3;
        // A table of such links is no table of entries.
        var end = list.Entries.FirstOrDefault(entry => entry.Links.Any(link => !link.IsInPage))?.Span.Start ?? int.MaxValue;
        var links = list.Links.TakeWhile(link => link.Span.Start < end).Where(link => link is { IsInPage: true, IsImage: false }).ToList();
        if (links.Count < few)
            return null;
        var contents = Create(links);
        var targets = new ContentsTargets(list, contents);
        return contents.Items.Select(targets.Find).OfType<Section>().Distinct().Count() >= few ? links[0] : null;
    }

    // Other lists of such links are the contents of a part.
    private static bool IsOfWhole(CuratedList list, Contents contents)
    {
        if (ContentsTitle.StandsAbove(list, contents) || ContentsTitle.IsOfTool(list, contents))
            return true;
        var targets = new ContentsTargets(list, contents);
        var title = ListTop.TitleOf(list);
        var level = contents.Items.Select(targets.Find).OfType<Section>().FirstOrDefault(section => section != title)?.Level;
        return level is null
            || (title is not null && targets.IsListed(title))
            || targets.Listed(level.Value) * 4 >= list.Sections.Count(section => section.Level == level) * 3;
    }

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
