using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A table of contents that does not say what the headings say. Links to places that do not exist are not its business.</summary>
[Rule(Severity.Warning, "The table of contents matches the headings.")]
public sealed class TocMismatch : Rule
{
    /// <summary>Says when an item is written, linked or placed wrongly, and when a heading has none.</summary>
    public TocMismatch()
    {
        SayWhatIsWrittenWrongly();
        SayWhatGoesElsewhere();
        SayWhatStandsElsewhere();
        SayWhatIsTwiceOrNoLink();

        Each(list => ContentsSlips.From(list).Missing)
            .MustNotBe()
            .WithMessage(
                (list, _, missing) =>
                    $"The table of contents on line {list.LineOf(missing.Contents)} does not list \"{Excerpt.From(missing.Section.Title)}\", "
                    + $"but it lists {missing.Listed} other headings "
                    + (missing.Chapter is { Level: > 0 } chapter ? $"under \"{Excerpt.From(chapter.Title, 40)}\". Add it." : "of its level. Add it.")
            )
            .WithFix(missing => missing.Fix)
            .WithRelated(missing => new Related(missing.Contents.Span, "the table of contents"))
            .At(missing => missing.Section.Heading);
    }

    private void SayWhatIsWrittenWrongly()
    {
        Each(list => ContentsSlips.From(list).Items<DoubledBullet>())
            .MustNotBe()
            .WithMessage(item => $"\"{item.Name}\" has two bullets, so GitHub shows an empty item with this one inside it. Remove the first bullet.")
            .WithFix(item =>
                item.IsOuter
                    ? new Fix("Remove the first bullet", Safety.Safe, [Edit.Delete(new Span(item.First, item.Second))])
                    : new Fix("Replace the first bullet with a space", Safety.Safe, [new Edit(new Span(item.First, item.First + 1), " ")])
            )
            .At(item => item.Span);

        Each(list => ContentsSlips.From(list).Items<MisspeltLabel>())
            .MustNotBe()
            .WithMessage(
                (list, _, item) =>
                    $"The table of contents says \"{item.Word}\", but the heading on line {list.LineOf(item.Titled)} says \"{item.HeadingWord}\". "
                    + "Correct the one that is misspelled."
            )
            .WithFix(item =>
                item.Place is { } place
                    ? new Fix($"Write \"{item.HeadingWord}\", as in the heading", Safety.Safe, [new Edit(place, item.HeadingWord)])
                    : null
            )
            .WithRelated(item => item.Heading)
            .At(item => item.Span);
    }

    private void SayWhatIsTwiceOrNoLink()
    {
        Each(list => ContentsSlips.From(list).Items<RepeatedItem>())
            .MustNotBe()
            .WithMessage(
                (list, _, item) => $"\"{item.Name}\" is already an item of the table of contents on line {list.LineOf(item.First)}. Remove one."
            )
            .WithFix(item => item.Fix)
            .WithRelated(item => new Related(item.First.Span, "the first item"))
            .At(item => item.Span);

        Each(list => ContentsSlips.From(list).Items<UnlinkedItem>())
            .MustNotBe()
            .WithMessage(
                (list, _, item) =>
                    $"\"{item.Name}\" has no link, but there is a heading with that name on line {list.LineOf(item.Titled)}. Link to it."
            )
            .WithFix(item => item.Fix)
            .WithRelated(item => item.Heading)
            .At(item => item.Span);
    }

    private void SayWhatGoesElsewhere() =>
        Each(list => ContentsSlips.From(list).Items<WrongTarget>())
            .MustNotBe()
            .WithMessage(
                (list, _, item) =>
                    item.HasSameTitle
                        ? $"\"{item.Name}\" links to the heading with that name on line {list.LineOf(item.Target)}. "
                            + $"The one meant here is on line {list.LineOf(item.Meant)}: \"#{item.Meant.Slug}\". Correct the link."
                        : $"\"{item.Name}\" links to \"{Excerpt.From(item.Target.Title, 40)}\" on line {list.LineOf(item.Target)}, "
                            + (
                                item.HasOwnName
                                    ? "but the heading with its own name is"
                                    : $"but \"{Excerpt.From(item.Meant.Title, 40)}\", which no item links to, is"
                            )
                            + $" on line {list.LineOf(item.Meant)}. Correct the link."
            )
            .WithSeverity(_ => Severity.Error)
            .WithKind(item =>
                item.IsOneOfMany
                    ? $"items of this table of contents link to \"{Excerpt.From(item.Link.Url, 40)}\", which is not their own heading"
                    : null
            )
            .WithFix(item => item.CanBeLinked ? LinkToMeant(item) : null)
            .WithRelated(item => item.Heading)
            .At(item => item.Span);

    private static Fix LinkToMeant(WrongTarget item) =>
        new($"Link to \"{item.Url}\"", Safety.Unsafe, [new Edit(item.Link.UrlSpan, item.Url)])
        {
            Expects = [new ExpectedLink(item.Link.Span, item.Url)],
        };

    private void SayWhatStandsElsewhere()
    {
        Each(list => ContentsSlips.From(list).Items<StrayItem>())
            .MustNotBe()
            .WithMessage(
                (list, _, item) =>
                    $"\"{item.Name}\" is under \"{Excerpt.From(item.Outer.Text, 40)}\" here, "
                    + $"but its heading on line {list.LineOf(item.Titled)} is "
                    + (item.Titled.Parent is { Level: > 0 } parent ? $"under \"{Excerpt.From(parent.Title, 40)}\"" : "under no other heading")
                    + ". Move one of the two."
            )
            .WithRelated(item => item.Heading)
            .At(item => item.Span);

        Each(list => ContentsSlips.From(list).Items<MovedItem>())
            .MustNotBe()
            .WithMessage(
                (list, _, item) =>
                    $"\"{item.Name}\" is out of order: its heading is on line {list.LineOf(item.Titled)}, "
                    + $"and {item.Kept} of {item.All} items are in the order of the headings. Move the item."
            )
            .WithSeverity(_ => Severity.Info)
            .WithFix(item => item.Fix)
            .WithRelated(item => item.Heading)
            .At(item => item.Span);
    }
}
