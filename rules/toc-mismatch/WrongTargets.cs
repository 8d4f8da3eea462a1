using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An item that names one heading and goes to another.</summary>
/// <param name="Item">The item.</param>
/// <param name="Link">Its link.</param>
/// <param name="Target">Where it goes.</param>
/// <param name="Meant">What it names.</param>
/// <param name="IsOneOfMany">Whether it goes to a heading of its own name, as others of the table do.</param>
internal sealed record WrongTarget(ContentsItem Item, Link Link, Section Target, Section Meant, bool IsOneOfMany) : ContentsSlip(Item, Meant)
{
    /// <summary>Whether the two headings differ in their place alone.</summary>
    public bool HasSameTitle => TextKey.Of(Target.Title) == TextKey.Of(Meant.Title);

    /// <summary>The address of the heading that is meant.</summary>
    public string Url => "#" + Meant.Slug;

    /// <summary>Whether the title has no invisible joiner, which would leave the address in doubt.</summary>
    public bool CanBeLinked => !Meant.Title.AsSpan().ContainsAny('\u200C', '\u200D');
}

/// <summary>
/// Items that name one heading and go to another: copied lines, and headings of one text whose second has the slug <c>others-1</c>.
/// </summary>
internal static class WrongTargets
{
    public static IEnumerable<WrongTarget> Find(CuratedList list, ContentsTargets targets)
    {
        var byTitle = list.Sections.ToLookup(section => TextKey.Of(section.Title));
        var items = targets.Contents.Items.Where(item => targets.Of(item) is not null).ToLookup(item => TextKey.Of(item.Text));
        foreach (var (item, section) in targets.Contents.Items.Select(item => (item, targets.Of(item))))
        {
            if (section is null || item.Link is not { } link || TextKey.Of(item.Text) is not { Length: > 0 } key)
                continue;
            var named = byTitle[key].ToList();
            if (named.Count == 0 || Meant(targets, item, section, named, [.. items[key]]) is not { } meant || targets.IsListed(meant))
                continue;
            yield return new WrongTarget(item, link, section, meant, named.Contains(section));
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
}
