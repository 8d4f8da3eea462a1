using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What is wrong with the table of contents of a list.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">What, why, and what to do.</param>
/// <param name="Fix">What corrects it, if it is known.</param>
internal sealed record ContentsFault(Span Span, string Message, Fix? Fix = null)
{
    /// <summary>What it shares with others; null where it is alone.</summary>
    public string? Kind { get; private init; }

    private const string Name = "Contents";

    private const string Absent =
        $"The list has no table of contents. Write a section \"## {Name}\" with links to the sections, before the first of them.";

    private const string Unlisted =
        $"The links to the sections are not in a list. Write them as the list of a section \"## {Name}\", so that every tool finds them.";

    // With the outermost as 0.
    private const int Deepest = 1;

    /// <summary>All that is wrong with the table of contents of a list that is submitted.</summary>
    public static IEnumerable<ContentsFault> Find(CuratedList list) => ListTop.Submitted(list).SelectMany(FindIn);

    private static IEnumerable<ContentsFault> FindIn(CuratedList list)
    {
        if (ContentsPlace.Find(list) is { } place)
            return [.. FindHeading(list, place), .. FindItems(list, place.Contents), .. FindMissing(list, place.Contents)];
        if (ContentsPlace.NamedIn(list) is not null || list.Sections.Count(section => section.Level > 1) < 2)
            return [];
        return
        [
            ContentsPlace.FirstOfLinks(list) is { } link ? new ContentsFault(link.Span, Unlisted) : new ContentsFault(ListTop.PlaceOf(list), Absent),
        ];
    }

    private static IEnumerable<ContentsFault> FindHeading(CuratedList list, ContentsPlace place)
    {
        var section = place.Heading ?? list.SectionAt(place.Contents.Span.Start);
        if (place.Heading is null && (section.Level <= 1 || section == list.Sections[0]))
        {
            yield return new ContentsFault(place.Contents.Span, $"The table of contents has no heading. Write \"## {Name}\" above it.");
            yield break;
        }

        // A second heading of level 1 and a punctuation mark at the end are reported as such; an emoji may stand before each heading of a list.
        var title = string.Concat(section.Title.Where(unit => char.IsLetter(unit) || unit == ' ')).Trim();
        var isNamed = title == Name;
        if (!isNamed && !title.Equals(Name, StringComparison.OrdinalIgnoreCase))
            yield return new ContentsFault(
                section.Heading,
                $"The table of contents is under \"{Excerpt.From(section.Title, 60)}\". The awesome list wants it under \"{Name}\".",
                Rename(list, section)
            );
        else if (!isNamed || section.Level > 2 || (section.Level == 1 && section == list.Sections[0]))
            yield return new ContentsFault(section.Heading, $"Write the heading of the table of contents as \"## {Name}\".");
        if (ListTop.FirstSection(list) is { } first && !section.Path().Contains(first) && first.Span.Start < section.Span.Start)
            yield return new ContentsFault(
                section.Heading,
                $"The table of contents is not the first section: \"{Excerpt.From(first.Title, 60)}\" on line {list.LineOf(first)} is before it. "
                    + "Move it up."
            );
    }

    // What the comparison of contents and headings reports is left to it. A link may go to the heading, or be named as it.
    private static IEnumerable<ContentsFault> FindMissing(CuratedList list, Contents contents)
    {
        var targets = new ContentsTargets(list, contents);
        var title = ListTop.TitleOf(list);
        if (list.Sections.Any(section => section.Level == 1 && section != title && targets.IsListed(section)))
            yield break;
        var names = contents.Items.Select(ContentsTargets.KeyOf).ToHashSet(StringComparer.Ordinal);
        var reported = ContentsSlips.From(list).Sections;
        foreach (var section in list.Sections.Where(section => section.Level == 2 && section.Span.Start > contents.Span.End))
        {
            // The section of a list that writes its sections as level 1 has parts, and no sections, of level 2.
            var isPart = section.Parent is { Level: 1 } parent && parent.Span.Start > contents.Span.End;
            if (
                !isPart
                && !ListSections.NeedsNoItem(section)
                && !UnderlinedTexts.From(list).Has(section)
                && !targets.IsListed(section)
                && !names.Contains(section.TitleKey)
                && !reported.Contains(section)
                && !HasListedParts(section, targets)
            )
                yield return new ContentsFault(
                    section.Heading,
                    $"The table of contents has no item for the section \"{Excerpt.From(section.Title, 60)}\". "
                        + $"Add it on line {list.LineOf(contents)} or below."
                )
                {
                    Kind = "sections are not in the table of contents",
                };
        }
    }

    // Its parts stand in its place.
    private static bool HasListedParts(Section section, ContentsTargets targets) =>
        section.Children.Count > 0 && section.Children.All(targets.IsListed);

    private static IEnumerable<ContentsFault> FindItems(CuratedList list, Contents contents)
    {
        // Word processors and generators put the items below one for the title.
        var root = IsTitle(list, contents) ? contents.Items[0] : null;
        if (root is not null)
            yield return new ContentsFault(
                root.Span,
                $"\"{Excerpt.From(root.Text, 60)}\" is the title of the list. Remove it and move the items below it up a level."
            );
        var top = 0;
        foreach (var item in contents.Items)
        {
            top =
                item == root ? 1
                : item.Depth == 0 ? 0
                : top;
            if (item.Depth - top > Deepest)
                yield return new ContentsFault(
                    item.Span,
                    $"\"{Excerpt.From(item.Text, 60)}\" is on level {item.Depth - top + 1} of the table of contents"
                        + $"{(top == 0 ? "" : ", without the item of the title")}. It has 2 levels at most: remove the item."
                )
                {
                    Kind = "items are on the third level of the table of contents or below",
                };
            else if (ListSections.IsNoContent(item.Text))
                yield return new ContentsFault(
                    item.Span,
                    $"\"{Excerpt.From(item.Text, 60)}\" is not part of the content, so the table of contents does not list it. Remove the item."
                );
        }
    }

    private static bool IsTitle(CuratedList list, Contents contents) =>
        contents.Items is [{ Depth: 0 } first, { Depth: > 0 }, ..]
        && ListTop.TitleOf(list) is { } title
        && (new ContentsTargets(list, contents).Find(first) == title || TextKey.FromTitle(first.Text) == title.TitleKey);

    private static Fix? Rename(CuratedList list, Section section)
    {
        var at = list.Source.Text.IndexOf(section.Title, section.Heading.Start, StringComparison.Ordinal);
        return !section.IsHtml && section.Title.Length > 0 && at >= 0 && at < section.Heading.End
            ? new Fix($"Rename the section \"{Name}\"", Safety.Unsafe, [new Edit(new Span(at, at + section.Title.Length), Name)])
            : null;
    }
}
