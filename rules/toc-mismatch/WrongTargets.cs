using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Items that name one heading and go to another: copied lines, and headings of one text whose second has the slug <c>others-1</c>.</summary>
internal static class WrongTargets
{
    public static IEnumerable<ContentsSlip> Find(CuratedList list, ContentsTargets targets)
    {
        var byTitle = list.Sections.ToLookup(section => TextKey.Of(section.Title));
        var items = targets.Contents.Items.Where(item => targets.Of(item) is not null).ToLookup(item => TextKey.Of(item.Text));
        foreach (var (item, section) in targets.Contents.Items.Select(item => (item, targets.Of(item))))
        {
            if (section is null || TextKey.Of(item.Text) is not { Length: > 0 } key)
                continue;
            var named = byTitle[key].ToList();
            if (named.Count == 0 || Meant(targets, item, section, named, [.. items[key]]) is not { } meant || targets.IsListed(meant))
                continue;
            yield return new ContentsSlip(item, Message(list, item, section, meant))
            {
                Section = meant,
                Severity = Severity.Error,
                Kind = named.Contains(section) ? $"items of this table of contents go to {Excerpt.Of(item.Link!.Url, 40)}, which is not the heading that they mean" : null,
                Fix = meant.Title.AsSpan().ContainsAny('\u200C', '\u200D') ? null : new Fix($"Link to #{meant.Slug}", Safety.Unsafe, [new Edit(item.Link!.UrlSpan, "#" + meant.Slug)]) { Expects = [new ExpectedLink(item.Link.Span, "#" + meant.Slug)] },
            };
        }
    }

    private static Section? Meant(ContentsTargets targets, ContentsItem item, Section section, List<Section> named, List<ContentsItem> alike)
    {
        if (!named.Contains(section))
            return named.Count == 1 && TextKey.Of(section.Title) != TextKey.Of(item.Text) ? named[0] : null;
        if (named.Count < 2 || alike.Count < 2)
            return null;
        if (targets.ParentOf(item) is { } parent && targets.Of(parent) is { } around)
            return section.Path().Contains(around) ? null : named.FirstOrDefault(other => other.Parent == around);
        return null;
    }

    private static string Message(CuratedList list, ContentsItem item, Section section, Section meant) => TextKey.Of(section.Title) == TextKey.Of(meant.Title)
        ? $"\"{Excerpt.Of(item.Text)}\" goes to the heading of that name on line {list.LineOf(section)}; the one meant here is on line {list.LineOf(meant)}, #{meant.Slug}. Correct the link."
        : $"\"{Excerpt.Of(item.Text)}\" goes to \"{Excerpt.Of(section.Title, 40)}\" on line {list.LineOf(section)}, but a heading of its own name is on line {list.LineOf(meant)}. Correct the link.";
}
