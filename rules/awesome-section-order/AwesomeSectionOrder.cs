using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A section beside the content that is not where the awesome list wants it.</summary>
[Rule(
    Severity.Warning,
    "Footnotes are at the bottom of the list, and a section about contributing is beside its topics.",
    Recommended = false,
    Awesome = true
)]
public sealed class AwesomeSectionOrder : Rule
{
    /// <summary>Says when something follows the footnotes, and when topics are on both sides of a section about contributing.</summary>
    public AwesomeSectionOrder()
    {
        Each(list => ListTop.Submitted(list).SelectMany(submitted => submitted.Sections))
            .MustNot((list, section) => SectionOrder.From(list).AfterFootnotes(section))
            .WithMessage(
                (list, _, next) =>
                    $"The footnotes belong at the bottom of the list, but \"{Excerpt.From(next.Title, 60)}\" follows on line {list.LineOf(next)}. "
                    + "Move one of them."
            )
            .At((_, section, _) => section.Heading);

        Each(list => ListTop.Submitted(list).SelectMany(submitted => submitted.Sections))
            .MustNot((list, section) => SectionOrder.From(list).TopicAfterContributing(section))
            .WithMessage(
                (list, section, next) =>
                    $"\"{Excerpt.From(section.Title, 60)}\" is between topics: \"{Excerpt.From(next.Title, 60)}\" follows on line "
                    + $"{list.LineOf(next)}. Move it to the top or the bottom of the list."
            )
            .At((_, section, _) => section.Heading);
    }
}
