using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An entry that is not written as the others are: at least 9 of 10, and at least 8.</summary>
[Rule(Severity.Info, "Entries are written alike.", Recommended = false, Style = true)]
public sealed class InconsistentEntry : Rule
{
    /// <summary>Says when an entry has another separator, another end of its description or title, or no tag where the others have one.</summary>
    public InconsistentEntry()
    {
        SayWhichSeparatorsDiffer();
        SayWhichPeriodsDiffer();

        Each(MissingTags.Find)
            .MustNotBe()
            .WithMessage(untagged =>
                $"\"{Excerpt.From(untagged.Entry.Title, 60)}\" has no tag in front of its title; "
                + $"{untagged.Count} of the {untagged.All} entries around it have one. Add it."
            )
            .At(untagged => untagged.Span);
    }

    private void SayWhichSeparatorsDiffer() =>
        Each(Separators.Find)
            .MustNotBe()
            .WithMessage(separator =>
                $"\"{Excerpt.From(separator.Entry.Title, 40)}\" has \"{separator.Written}\" before its description; "
                + $"{separator.Count} of {separator.All} entries have \"{separator.Usual}\". Write it so here too."
            )
            .WithFix(separator => new Fix($"Write \"{separator.Usual}\"", Safety.Safe, [new Edit(separator.Span, separator.Usual)]))
            .At(separator => separator.Span);

    private void SayWhichPeriodsDiffer()
    {
        Each(FinalPeriods.Find)
            .MustNotBe()
            .WithMessage(last =>
                $"The description of \"{Excerpt.From(last.Entry.Title, 40)}\" has no final period; "
                + $"{last.Count} of {last.All} descriptions have one. Add it."
            )
            .WithFix(last => new Fix("Add the period", Safety.Safe, [Edit.Insert(last.Span.End, ".")]))
            .At(last => last.Span);

        Each(TitlePeriods.Find)
            .MustNotBe()
            .WithMessage(last =>
                $"The title \"{Excerpt.From(last.Entry.Title, 60)}\" has "
                + (
                    last.HasPeriod
                        ? $"a period at its end; {last.Count} of {last.All} titles have none. Take it out."
                        : $"no period at its end; {last.Count} of {last.All} titles have one. Add it."
                )
            )
            .WithFix(last =>
                last.HasPeriod
                    ? new Fix("Take the period out", Safety.Safe, [Edit.Delete(last.Span)])
                    : new Fix("Add the period", Safety.Safe, [Edit.Insert(last.Span.End, ".")])
            )
            .At(last => last.Span);
    }
}
