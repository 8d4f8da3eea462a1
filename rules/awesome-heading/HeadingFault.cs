using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What is wrong with the title of a list or with another heading.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">What, why, and what to do.</param>
/// <param name="Fix">What corrects it, if it is known.</param>
internal sealed record HeadingFault(Span Span, string Message, Fix? Fix = null)
{
    /// <summary>What it shares with others; null where it is alone.</summary>
    public string? Kind { get; private init; }

    /// <summary>How much it matters.</summary>
    public Severity Severity { get; private init; } = Severity.Warning;

    // As "init --awesome" writes it where it knows no better.
    private const string Placeholder = "Awesome Name of List";

    /// <summary>All that is wrong with the headings of a list.</summary>
    public static IEnumerable<HeadingFault> Find(CuratedList list) =>
        [
            .. ListTop.Submitted(list).SelectMany(FindTitles),
            .. list.Sections.Where(section => !UnderlinedTexts.From(list).Has(section)).Select(EndOf).OfType<HeadingFault>(),
            .. FindBold(list),
        ];

    private static IEnumerable<HeadingFault> FindTitles(CuratedList list)
    {
        var title = ListTop.TitleOf(list);
        if (title is not { Level: 1 })
            return FindLack(list, title);
        return
        [
            .. list.Sections.Where(section => section.Level == 1 && section != title).Select(further => Further(list, further, title)),
            .. ListTop.HasImageForTitle(list) ? [] : FindCase(list, title),
        ];
    }

    // Where all sections have level 1, the title is what is missing.
    private static IEnumerable<HeadingFault> FindLack(CuratedList list, Section? title)
    {
        var count = list.Sections.Count(section => section.Level == 1);
        if (title is not null)
            yield return FirstLevel(title);
        else if (!ListTop.HasImageForTitle(list))
            yield return new HeadingFault(
                ListTop.PlaceOf(list),
                $"The list has no title. Begin it with a heading of level 1: \"# {Placeholder}\"."
                    + (count > 1 ? $" Its {count} headings of level 1 are sections: write them with 2 number signs (\"##\")." : "")
            );
        else if (count > 1)
            yield return new HeadingFault(
                list.Sections.First(section => section.Level == 1).Heading,
                $"The list has {count} headings of level 1, which is the level of the title alone. Write them with 2 number signs (\"##\") or more."
            );
    }

    private static HeadingFault Further(CuratedList list, Section further, Section title) =>
        new(
            further.Heading,
            $"\"{Excerpt.From(further.Title, 60)}\" is a second heading of level 1, beside the title on line {list.LineOf(title)}. "
                + "Write it with 2 number signs (\"##\") or more."
        )
        {
            Kind = "headings have level 1",
        };

    private static HeadingFault FirstLevel(Section first) =>
        new(first.Heading, $"The first heading of a list is its title and has level 1. This one has level {first.Level}.");

    private static IEnumerable<HeadingFault> FindCase(CuratedList list, Section title)
    {
        if (list.Sections[0].Level > 1)
            yield return FirstLevel(list.Sections[0]);
        else if (title.Title.Trim().Equals(Placeholder, StringComparison.OrdinalIgnoreCase))
            // Who has just had the list written knows it; a new list passes.
            yield return new HeadingFault(title.Heading, $"The title is still the placeholder \"{Placeholder}\". Write the name of the list.")
            {
                Severity = Severity.Info,
            };
        else if (CaseOf(title) is { } message)
            yield return new HeadingFault(title.Heading, message, Capitalize(list, title));
    }

    // Plain words in small letters, or the name of the repository in place of a title.
    private static string? CaseOf(Section title)
    {
        var text = title.Title.Trim();
        if (text.Length == 0)
            return null;
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
                && !IsSentence(list.Source.Slice(block.Span).TrimEnd("*_"))
            )
                yield return new HeadingFault(
                    block.Span,
                    "This line is emphasized in place of a heading. Write it with number signs (\"#\"), so that readers can link to it."
                )
                {
                    Kind = "lines are emphasized in place of headings",
                };
        }
    }

    // A question may be followed by the number of an issue.
    private static bool IsSentence(ReadOnlySpan<char> text) => text.IndexOfAny('?', '!') >= 0 || text is [.., '.' or ')' or '。'];
}
