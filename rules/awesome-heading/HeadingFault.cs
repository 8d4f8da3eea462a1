using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What is wrong with the title of a list or with another heading.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">What, why, and what to do.</param>
/// <param name="Fix">What corrects it, if it is known.</param>
internal sealed record HeadingFault(Span Span, string Message, Fix? Fix = null)
{
    // As "init --awesome" writes it where it knows no better.
    private const string Placeholder = "Awesome Name of List";

    /// <summary>All that is wrong with the headings of a list.</summary>
    public static IEnumerable<HeadingFault> Find(CuratedList list) =>
        [.. ListTop.Submitted(list).SelectMany(FindTitles), .. list.Sections.Select(EndOf).OfType<HeadingFault>(), .. FindBold(list)];

    private static IEnumerable<HeadingFault> FindTitles(CuratedList list)
    {
        var titles = list.Sections.Where(section => section.Level == 1).ToList();
        // Where the headings of sections have level 1 and the first is that of the contents, the title is what is missing.
        var isTitled = titles.Count > 0 && !ListSections.IsContents(titles[0]);
        foreach (var further in isTitled ? titles.Skip(1) : [])
            yield return new HeadingFault(
                further.Heading,
                $"\"{Excerpt.From(further.Title, 60)}\" is a second heading of level 1, after the title on line {list.LineOf(titles[0])}. "
                    + "Write it with 2 number signs (\"##\") or more."
            );
        if (ListTop.HasImageForTitle(list))
            yield break;
        if (!isTitled)
            yield return new HeadingFault(ListTop.PlaceOf(list), $"The list has no title. Begin it with a heading of level 1: \"# {Placeholder}\".");
        else if (list.Sections[0].Level > 1)
            yield return new HeadingFault(
                list.Sections[0].Heading,
                $"The first heading of a list is its title and has level 1. This one has level {list.Sections[0].Level}."
            );
        else if (CaseOf(titles[0]) is { } message)
            yield return new HeadingFault(titles[0].Heading, message, Capitalize(list, titles[0]));
    }

    // Plain words in small letters, or the name of the repository in place of a title.
    private static string? CaseOf(Section title)
    {
        var text = title.Title.Trim();
        if (text.Length == 0)
            return null;
        if (text.Equals(Placeholder, StringComparison.OrdinalIgnoreCase))
            return $"The title is still the placeholder \"{Placeholder}\". Write the name of the list.";
        if (!text.Contains(' ', StringComparison.Ordinal) && text.StartsWith("awesome", StringComparison.OrdinalIgnoreCase) && text.Length > 7)
            return $"\"{Excerpt.From(text, 60)}\" is written as the name of a repository. Write the title in words: \"{Placeholder}\".";
        return char.IsLower(text[0]) && !IsName(text)
                ? $"The title \"{Excerpt.From(text, 60)}\" begins with a small letter. Begin it with a capital letter."
            : !Capitals.Fit(text, TextCase.Title)
                ? $"The title \"{Excerpt.From(text, 60)}\" is not in title case. Begin each word but the small ones with a capital letter."
            : null;
    }

    // "iOS tools" and "free-for.dev" are written so.
    private static bool IsName(string title) => title.Split(' ')[0].Any(unit => unit == '.' || char.IsUpper(unit) || char.IsDigit(unit));

    private static Fix? Capitalize(CuratedList list, Section title)
    {
        var at = list.Source.Text.IndexOf(title.Title, title.Heading.Start, StringComparison.Ordinal);
        return
            at >= 0
            && at < title.Heading.End
            && char.IsLower(title.Title[0])
            && title.Title.Contains(' ', StringComparison.Ordinal)
            && Capitals.Fit(title.Title, TextCase.Title)
            ? new Fix(
                "Begin the title with a capital letter",
                Safety.Unsafe,
                [new Edit(new Span(at, at + 1), char.ToUpperInvariant(title.Title[0]).ToString())]
            )
            : null;
    }

    // A question or a cry may be meant; awesome-lint takes it for a mistake too.
    private static HeadingFault? EndOf(Section section)
    {
        var text = section.Title.TrimEnd();
        return text is [.., ('.' or ',' or ';' or ':' or '!' or '?') and var sign] && !section.IsHtml
            ? new HeadingFault(
                section.Heading,
                $"The heading \"{Excerpt.From(text, 60)}\" ends with \"{sign}\". A heading is not a sentence: remove it."
            )
            : null;
    }

    // A paragraph of nothing but bold text above another paragraph, and right below no heading, whose first sentence it could be.
    private static IEnumerable<HeadingFault> FindBold(CuratedList list)
    {
        var signs = list.Signs.Select(sign => sign.Span).ToHashSet();
        var blocks = list.Blocks.Where(block => block.Kind != BlockKind.Cell).ToList();
        for (var at = 0; at + 1 < blocks.Count; at++)
        {
            var (block, next) = (blocks[at], blocks[at + 1]);
            if (
                block is { Kind: BlockKind.Paragraph, Item: null }
                && next is { Kind: BlockKind.Paragraph, Item: null }
                && signs.Contains(block.Span)
                && (at == 0 || blocks[at - 1].Kind is not (BlockKind.Heading or BlockKind.UnderlinedHeading))
                && list.Source.Slice(block.Span).TrimEnd("*_") is [.., not ('.' or '!' or '?' or ')' or '。')]
            )
                yield return new HeadingFault(
                    block.Span,
                    "This line is emphasized in place of a heading. Write it with number signs (\"#\"), so that readers can link to it."
                );
        }
    }
}
