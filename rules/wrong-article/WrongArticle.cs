using ListLint.Core;

namespace ListLint.Rules;

/// <summary>"a" before a word that begins with the sound of a vowel, or "an" before another.</summary>
[Rule(Severity.Warning, "The article fits the sound of the next word.")]
public sealed class WrongArticle : Rule
{
    /// <summary>Says when "a" stands where "an" is spoken, or the other way round.</summary>
    public WrongArticle() =>
        Each(Articles.Wrong)
            .MustNotBe()
            .WithMessage(wrong =>
                wrong.Right.Length == 0
                    ? $"\"{wrong.Article}\" cannot stand before \"one of\". Remove it."
                    : $"\"{wrong.Article}\" is before \"{wrong.Word}\", which starts with {wrong.Sound} sound. "
                        + $"Write \"{wrong.Right}\"{(wrong.Else is { } other ? $", {other}" : "")}"
                        + (wrong.IsInTitle ? ", unless the original title has it." : ".")
            )
            .WithFix(wrong =>
                // At the start of a sentence, the next word needs a capital too.
                wrong.Right.Length == 0
                && char.IsUpper(wrong.Article[0])
                    ? null
                : wrong.Right.Length == 0
                    ? new Fix("Remove the article", Safety.Unsafe, [Edit.Delete(new Span(wrong.Span.Start, wrong.Span.End + 1))])
                : new Fix(
                    $"Write \"{wrong.Right}\"",
                    wrong is { IsSure: true, IsInTitle: false } ? Safety.Safe : Safety.Unsafe,
                    [new Edit(wrong.Span, wrong.Right)]
                )
            )
            .At(wrong => wrong.Span);
}
