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
    public bool HasSameTitle => Target.TitleKey == Meant.TitleKey;

    /// <summary>Whether the heading that is meant has the very name of the item.</summary>
    public bool HasOwnName => Meant.TitleKey == TextKey.FromTitle(Item.Text);

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
    // So many of one name are a series.
    private const int MostAlike = 64;

    public static IEnumerable<WrongTarget> Find(CuratedList list, ContentsTargets targets)
    {
        var items = targets.Contents.Items.Where(item => targets.Find(item) is not null).ToLookup(ContentsTargets.KeyOf, StringComparer.Ordinal);
        foreach (var (item, section) in targets.Contents.Items.Select(item => (item, targets.Find(item))))
        {
            if (section is null || item.Link is not { } link || ContentsTargets.KeyOf(item) is not { Length: > 0 } key)
                continue;
            var named = targets.ByTitle[key].Take(MostAlike).ToList();
            if (named.Count > 0 && Meant(targets, item, section, named, [.. items[key].Take(MostAlike)]) is { } meant)
                yield return new WrongTarget(item, link, section, meant, named.Contains(section));
        }
    }

    private static Section? Meant(ContentsTargets targets, ContentsItem item, Section section, List<Section> named, List<ContentsItem> alike)
    {
        if (!named.Contains(section))
            return named.Count == 1 && section.TitleKey != ContentsTargets.KeyOf(item) ? Unlisted(named[0]) : null;
        if (named.Count < 2)
            return null;

        // The item around tells the chapter, whoever else goes there.
        if (targets.ParentOf(item) is { } parent && targets.FindOrNamed(parent) is { } around)
            return !section.Path().Contains(around) && named.Where(other => other.Path().Skip(1).Contains(around)).Take(2).ToList() is [var only]
                ? only
                : null;

        // As many items as headings of that name, and all go to one of them: each means the one in its place.
        return
            alike.Count == named.Count
            && alike.Count < MostAlike
            && alike.TrueForAll(other => targets.Find(other) == section)
            && named[alike.IndexOf(item)] is var own
            && own != section
            ? Unlisted(own)
            : null;

        Section? Unlisted(Section other) => targets.IsListed(other) ? null : other;
    }
}
