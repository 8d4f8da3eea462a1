using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link by reference, or the mark of a footnote, whose definition is missing or never read.</summary>
[Rule(Severity.Error, "Every reference link has a definition, and every definition has its own label.")]
public sealed class UndefinedReference : Rule
{
    /// <summary>Says when a footnote or a definition is missing, and when a label is defined once more.</summary>
    public UndefinedReference()
    {
        SayWhichFootnotesAreMissing();
        SayWhichDefinitionsAreMissing();

        Each(list => Labels.From(list).Repeated)
            .MustNotBe()
            .WithMessage(
                (list, _, pair) =>
                    $"\"{Excerpt.From(pair.Second.Label, 40)}\" is already defined on line {list.LineOf(pair.First)}, with another target. "
                    + $"GitHub uses the first one, so nothing links to \"{Excerpt.From(pair.Second.Url, 120)}\". Remove or rename one of the two."
            )
            .WithRelated(pair => new Related(pair.First.Span, "the first definition"))
            .At(pair => pair.Second.Span);
    }

    private void SayWhichFootnotesAreMissing()
    {
        Each(list => list.LostFootnotes)
            .MustNotBe()
            .WithMessage(
                (list, _, mark) =>
                    $"The list has no footnote \"{Excerpt.From(list.Source.Slice(mark).ToString(), 40)}\", so GitHub shows the brackets as text. "
                    + "Add the footnote, or correct its name."
            )
            .At(mark => mark);

        Each(LoneFootnotes.Find)
            .MustNotBe()
            .WithMessage(
                (list, _, mark) =>
                    $"The list has no footnotes, so GitHub shows \"{Excerpt.From(list.Source.Slice(mark).ToString(), 40)}\" as text. "
                    + "Add the footnote, or remove the reference."
            )
            .At(mark => mark);
    }

    private void SayWhichDefinitionsAreMissing()
    {
        Each(list => UndefinedReferences.From(list).All)
            .MustNotBe()
            .WithMessage(
                (list, _, reference) =>
                    $"The list defines no link \"{Excerpt.From(reference.Name, 40)}\", so GitHub shows the brackets as text. "
                    + (
                        reference.Meant is { } meant
                            ? $"No link uses \"{Excerpt.From(meant.Label, 40)}\" on line {list.LineOf(meant)}, which is one typo away. "
                                + "Correct one of the two."
                            : $"{UndefinedReferences.From(list).Defined} other links in this list have a definition. Add one, or correct the name."
                    )
            )
            .WithFix((list, _, reference) => reference.Meant is { } meant ? UseLabel(reference.Span, reference.Name, meant) : null)
            .WithRelated(reference => reference.Meant is { } meant ? new Related(meant.Span, "the definition") : null)
            .At(reference => reference.Span);

        Each(UndefinedImages.Find)
            .MustNotBe()
            .WithMessage(
                (_, _, image) =>
                    $"The list defines no image \"{Excerpt.From(image.Name, 40)}\", so GitHub shows the brackets as text. "
                    + "Add the definition, or correct the name."
            )
            .At(image => image.Span);
    }

    private static Fix UseLabel(Span reference, string name, LinkDefinition meant) =>
        new(
            $"Write \"[{Excerpt.From(meant.Label, 40)}]\"",
            Safety.Unsafe,
            [new Edit(new Span(reference.End - 1 - name.Length, reference.End - 1), meant.Label)]
        )
        {
            Expects = [new ExpectedLink(reference, meant.Url)],
        };
}
