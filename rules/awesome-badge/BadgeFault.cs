using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What is wrong with the badge of a list.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">What, why, and what to do.</param>
/// <param name="Severity">How much it matters.</param>
internal sealed record BadgeFault(Span Span, string Message, Severity Severity = Severity.Warning)
{
    /// <summary>What to write instead.</summary>
    public Fix? Fix { get; init; }

    /// <summary>All that is wrong with the badge of a list that is submitted.</summary>
    public static IEnumerable<BadgeFault> Find(CuratedList list) => ListTop.Submitted(list).SelectMany(FindIn);

    private static IEnumerable<BadgeFault> FindIn(CuratedList list)
    {
        var badges = list.Links.Where(AwesomeBadges.IsBadge).ToList();
        var top = ListTop.SpanOf(list);
        if (badges.Find(image => top.Contains(image.Span)) is not { } badge)
        {
            yield return badges.Count > 0
                ? new BadgeFault(badges[0].Span, "The Awesome badge is below the first section heading. Move it to the title.")
                : Missing(list);
            yield break;
        }

        if (badge.Outer is not { } link)
            yield return new BadgeFault(badge.Span, "The Awesome badge has no link. Link it to \"https://awesome.re\".")
            {
                Fix =
                    badge.Form == LinkForm.Inline
                        ? new Fix(
                            "Link the badge",
                            Safety.Unsafe,
                            [Edit.Insert(badge.Span.Start, "["), Edit.Insert(badge.Span.End, $"]({AwesomeBadges.Home})")]
                        )
                        : null,
            };
        else if (!AwesomeBadges.IsHome(link.Url))
            yield return new BadgeFault(
                link.Span,
                $"The Awesome badge goes to \"{Excerpt.From(link.Url, 120)}\". Link it to \"{AwesomeBadges.Home}\" "
                    + "or \"https://github.com/sindresorhus/awesome\"."
            );
        if (!AwesomeBadges.IsHosted(badge))
            yield return WrongImage(badge);
        if (Misplaced(list, badge.Outer ?? badge) is { } place)
            yield return place;
    }

    private static BadgeFault Missing(CuratedList list)
    {
        var title = ListTop.TitleOf(list);
        var line = title is { IsHtml: false } ? list.Source.Line(list.LineOf(title)) : default;
        return new BadgeFault(ListTop.PlaceOf(list), $"The list has no Awesome badge. Write it right after the title: {AwesomeBadges.Markdown}.")
        {
            Fix = line.IsEmpty ? null : new Fix("Add the Awesome badge", Safety.Unsafe, [Edit.Insert(line.End, $" {AwesomeBadges.Markdown}")]),
        };
    }

    private static BadgeFault WrongImage(Link badge) =>
        new(
            badge.Span,
            $"The image of the Awesome badge is \"{Excerpt.From(badge.Url, 120)}\". Write \"{AwesomeBadges.Home}/badge.svg\": "
                + "that address always shows the current badge."
        )
        {
            Fix = badge.UrlSpan.IsEmpty
                ? null
                : new Fix("Use the project's own image", Safety.Unsafe, [new Edit(badge.UrlSpan, $"{AwesomeBadges.Home}/badge.svg")]),
        };

    // The template of the awesome list asks for a place below the title, and awesome-lint 2.3.0 for one in it.
    private static BadgeFault? Misplaced(CuratedList list, Link badge)
    {
        if (ListTop.TitleOf(list) is not { IsHtml: false } title || title.Heading.Contains(badge.Span) || badge.Span.Start < title.Heading.Start)
            return null;
        var between = list.Blocks.Where(block => block.Span.Start >= title.Heading.End && block.Span.End <= badge.Span.Start);
        return between.Any(block => block.Kind == BlockKind.Paragraph && !HoldsImagesAlone(list, block.Span))
            ? new BadgeFault(badge.Span, "There is text between the title and the Awesome badge. Move the badge right after the title.")
            : new BadgeFault(
                badge.Span,
                "The Awesome badge is below the title. The awesome list accepts that, but awesome-lint only finds a badge on the line of the title.",
                Severity.Info
            );
    }

    private static bool HoldsImagesAlone(CuratedList list, Span span)
    {
        for (var at = list.TextRuns.FirstReaching(span.Start); at < list.TextRuns.Count && list.TextRuns[at].Start < span.End; at++)
        {
            if (list.Source.Slice(list.TextRuns[at]).ContainsAnyExcept(" \t\r\n") && !ListTop.IsOfImage(list, list.TextRuns[at]))
                return false;
        }

        return true;
    }
}
