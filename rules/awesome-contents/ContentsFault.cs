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

    // With the outermost as 0.
    private const int Deepest = 1;

    private static readonly HashSet<string> Unlisted = new(["contributing", "footnotes", "related lists"], StringComparer.OrdinalIgnoreCase);

    /// <summary>All that is wrong with the table of contents of a list that is submitted.</summary>
    public static IEnumerable<ContentsFault> Find(CuratedList list) => ListTop.Submitted(list).SelectMany(FindIn);

    private static IEnumerable<ContentsFault> FindIn(CuratedList list)
    {
        var named = list.Sections.FirstOrDefault(section => section.Title.Trim().Equals(Name, StringComparison.OrdinalIgnoreCase));
        if (list.Contents is not { } contents)
        {
            if (named is null && list.Sections.Count(section => section.Level > 1) > 1)
                yield return new ContentsFault(
                    ListTop.PlaceOf(list),
                    $"The list has no table of contents. Write a section \"## {Name}\" with links to the sections, before the first of them."
                );
            yield break;
        }

        var section = list.SectionAt(contents.Span.Start);
        if (section.Level <= 1 || section == list.Sections[0] && named is null)
            yield return new ContentsFault(contents.Span, $"The table of contents has no heading. Write \"## {Name}\" above it.");
        else if (named is null)
            yield return new ContentsFault(
                section.Heading,
                $"The table of contents is under \"{Excerpt.From(section.Title, 60)}\". The awesome list wants it under \"{Name}\".",
                Rename(list, section)
            );
        else if (section.Title.Trim() != Name || section.Level != 2)
            yield return new ContentsFault(section.Heading, $"Write the heading of the table of contents as \"## {Name}\".");
        if (section.Level > 1 && FirstSection(list) is { } first && first != section && first.Span.Start < section.Span.Start)
            yield return new ContentsFault(
                section.Heading,
                $"The table of contents is not the first section: \"{Excerpt.From(first.Title, 60)}\" on line {list.LineOf(first)} is before it. "
                    + "Move it up."
            );
        foreach (var fault in FindItems(contents).Concat(FindMissing(list, contents)))
            yield return fault;
    }

    // A link may go to the heading, or be named as it.
    private static IEnumerable<ContentsFault> FindMissing(CuratedList list, Contents contents)
    {
        var targets = contents.Items.Select(item => item.Link?.Url).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var names = contents.Items.Select(item => TextKey.FromTitle(item.Text)).ToHashSet(StringComparer.Ordinal);
        foreach (var section in list.Sections.Where(section => section.Level == 2 && section.Span.Start > contents.Span.End))
        {
            if (!Unlisted.Contains(section.Title.Trim()) && !names.Contains(section.TitleKey) && !targets.Contains($"#{section.Slug}"))
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

    private static Section? FirstSection(CuratedList list) => list.Sections.FirstOrDefault(section => section.Level > 1);

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
            else if (Unlisted.Contains(item.Text.Trim()))
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
