using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A heading with nothing under it: no content and no lower heading.</summary>
[Rule(Severity.Info, "Every heading has something under it.")]
public sealed class EmptySection : Rule
{
    /// <summary>Says when a heading has nothing under it.</summary>
    public EmptySection() =>
        Each(EmptyBodies.Find)
            .MustNotBe()
            .WithMessage((list, _, body) => $"{Gap(list, body)} {Advice(list, body)}")
            .WithKind(body => body.Others is null ? "headings in this file have nothing under them" : null)
            .At(body => body.Section.Heading);

    private static string Gap(CuratedList list, EmptyBody body)
    {
        var title = Excerpt.From(body.Section.Title);
        return body.Next is { } next
            ? $"There is nothing between \"{title}\" and the next heading, \"{Excerpt.From(next.Title, 40)}\" on line {list.LineOf(next)}."
            : $"There is nothing under \"{title}\", the last heading.";
    }

    private static string Advice(CuratedList list, EmptyBody body) =>
        body.Others is { } others
            ? $"{others} more of the {list.Sections.Count} sections are empty too. Fill the sections or remove their headings."
            : "Fill the section or remove its heading.";
}
