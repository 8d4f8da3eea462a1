using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A heading with nothing under it: no content and no lower heading.</summary>
[Rule(Severity.Warning, "Every heading has something under it.")]
public sealed class EmptySection : Rule
{
    /// <summary>Sets up the rule.</summary>
    public EmptySection() =>
        RuleForEach(list => list.Sections)
            .Must((list, section) => !EmptyBodies.Of(list).Contains(section))
            .WithMessage((list, section) => Message(list, EmptyBodies.Of(list).After(section), section))
            .WithKind((list, _) => EmptyBodies.Of(list).IsFrame ? null : "headings of this file have nothing under them")
            .At(section => section.Heading);

    private static string Message(CuratedList list, Section? next, Section section)
    {
        var what = next is null
            ? $"Nothing stands under \"{Excerpt.Of(section.Title)}\", the last heading."
            : $"Nothing stands between \"{Excerpt.Of(section.Title)}\" and the next heading, \"{Excerpt.Of(next.Title, 40)}\" on line {list.LineOf(next)}.";
        if (EmptyBodies.Of(list) is { IsFrame: true, Count: var count })
            return $"{what} {count - 1} more of the {list.Sections.Count} sections are as empty. Fill the sections or remove their headings.";
        return $"{what} Fill the section or remove its heading.";
    }
}
