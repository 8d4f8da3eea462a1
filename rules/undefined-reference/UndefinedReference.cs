using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link by reference, or the mark of a footnote, whose definition is missing, so that GitHub shows its brackets as text.</summary>
[Rule(Severity.Error, "Every link by reference has its definition.")]
public sealed class UndefinedReference : Rule
{
    /// <summary>Says when a footnote or a definition is missing.</summary>
    public UndefinedReference()
    {
        Each(list => list.LostFootnotes)
            .MustNotBe()
            .WithMessage(
                (list, _, mark) =>
                    $"The list has no footnote \"{Excerpt.Of(list.Source.Slice(mark).ToString(), 40)}\", so GitHub shows the brackets as text. "
                    + "Add the footnote, or correct its name."
            )
            .At(mark => mark);

        Each(list => UndefinedReferences.Of(list).All)
            .MustNotBe()
            .WithMessage(
                (list, _, reference) =>
                    $"The list defines no link \"{Excerpt.Of(reference.Name, 40)}\", so GitHub shows the brackets as text; "
                    + $"{UndefinedReferences.Of(list).Defined} other links of this list have their definition. Add it, or correct the name."
            )
            .At(reference => reference.Span);
    }
}
