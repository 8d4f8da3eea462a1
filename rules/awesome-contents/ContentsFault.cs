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

    // With the outermost as 0.
    private const int Deepest = 1;

    /// <summary>All that is wrong with the table of contents of a list that is submitted.</summary>
    public static IEnumerable<ContentsFault> Find(CuratedList list) => ListTop.Submitted(list).SelectMany(FindIn);

    private static IEnumerable<ContentsFault> FindIn(CuratedList list)
    {
        if (ContentsPlace.Find(list) is { } place)
            return [.. FindHeading(list, place), .. FindItems(place.Contents), .. FindMissing(list, place.Contents)];
        return list.Contents is not null || ContentsPlace.NamedIn(list) is not null || list.Sections.Count(section => section.Level > 1) < 2
            ? []
            : [new ContentsFault(ListTop.PlaceOf(list), Absent)];
    }

    private static IEnumerable<ContentsFault> FindHeading(CuratedList list, ContentsPlace place)
    {
        var section = place.Heading ?? list.SectionAt(place.Contents.Span.Start);
        if (place.Heading is null && (section.Level <= 1 || section == list.Sections[0]))
        {
            yield return new ContentsFault(place.Contents.Span, $"The table of contents has no heading. Write \"## {Name}\" above it.");
            yield break;
        }

        // A second heading of level 1 and a punctuation mark at the end are reported as such.
        var title = section.Title.Trim().TrimEnd('.', ',', ';', ':', '!', '?').TrimEnd();
        var isNamed = title == Name;
        if (!isNamed && !title.Equals(Name, StringComparison.OrdinalIgnoreCase))
            yield return new ContentsFault(
                section.Heading,
                $"The table of contents is under \"{Excerpt.From(section.Title, 60)}\". The awesome list wants it under \"{Name}\".",
                Rename(list, section)
            );
        else if (!isNamed || section.Level > 2 || (section.Level == 1 && section == list.Sections[0]))
            yield return new ContentsFault(section.Heading, $"Write the heading of the table of contents as \"## {Name}\".");
        if (FirstSection(list) is { } first && !section.Path().Contains(first) && first.Span.Start < section.Span.Start)
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
                && !targets.IsListed(section)
                && !names.Contains(section.TitleKey)
                && !reported.Contains(section)
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

    private static Section? FirstSection(CuratedList list) => list.Sections.FirstOrDefault(section => section != ListTop.TitleOf(list));

    private static IEnumerable<ContentsFault> FindItems(Contents contents)
    {
        foreach (var item in contents.Items)
        {
            if (item.Depth > Deepest)
                yield return new ContentsFault(
                    item.Span,
                    $"\"{Excerpt.From(item.Text, 60)}\" is on level {item.Depth + 1} of the table of contents. "
                        + "It has 2 levels at most: remove the item."
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

    private static Fix? Rename(CuratedList list, Section section)
    {
        var at = list.Source.Text.IndexOf(section.Title, section.Heading.Start, StringComparison.Ordinal);
        return !section.IsHtml && section.Title.Length > 0 && at >= 0 && at < section.Heading.End
            ? new Fix($"Rename the section \"{Name}\"", Safety.Unsafe, [new Edit(new Span(at, at + section.Title.Length), Name)])
            : null;
    }
}
