using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A new heading that the table of contents does not list, though it lists half of those around it.</summary>
[Rule(Severity.Info, "A new heading is in the table of contents.", Recommended = false, Style = true)]
public sealed class UnlistedHeading : Rule
{
    /// <summary>Says which contents do not list a heading.</summary>
    public UnlistedHeading() =>
        Each(list => ContentsSlips.From(list).Unlisted)
            .MustNotBe()
            .WithMessage(
                (list, _, missing) =>
                    $"The table of contents on line {list.LineOf(missing.Contents)} does not list \"{Excerpt.From(missing.Section.Title)}\", "
                    + $"but it lists {missing.Listed} other headings "
                    + (missing.Chapter is { Level: > 0 } chapter ? $"under \"{Excerpt.From(chapter.Title, 40)}\". " : "of its level. ")
                    + "Add it if it is to be found there."
            )
            .WithFix(missing => missing.Fix)
            .WithRelated(missing => new Related(missing.Contents.Span, "the table of contents"))
            .At(missing => missing.Section.Heading);
}
