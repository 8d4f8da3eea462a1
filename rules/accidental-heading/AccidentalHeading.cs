using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Text that is a heading only because a line of hyphens or equals signs stands right below it.</summary>
[Rule(Severity.Warning, "Text becomes a heading only where that is meant.")]
public sealed class AccidentalHeading : Rule
{
    /// <summary>Says when a text becomes a heading by accident.</summary>
    public AccidentalHeading() =>
        Each(list => UnderlinedTexts.From(list).All)
            .MustNotBe()
            .WithMessage(
                (list, _, text) =>
                    $"The line \"{Excerpt.From(list.Source.Slice(text.Underline).ToString(), 20)}\" right below turns this text into a heading. "
                    + (text.IsBullet ? "Write something after the bullet, or remove it." : "Add an empty line between them.")
            )
            .WithRelated((_, _, text) => new Related(text.Underline, "the line below"))
            .WithFix((list, _, text) => text.Part(list.Source))
            .At(text => text.Text);
}
