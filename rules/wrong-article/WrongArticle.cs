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
            .WithFix((list, wrong, _) => FixOf(wrong) is { } fix ? HeadingRename.With(list, fix) : null)
            .At(wrong => wrong.Span);

    private static Fix? FixOf(Wrong wrong)
    {
        if (wrong.Right.Length > 0)
            return new Fix(
                $"Write \"{wrong.Right}\"",
                wrong is { IsSure: true, IsInTitle: false } ? Safety.Safe : Safety.Unsafe,
                [new Edit(wrong.Span, wrong.Right)]
            );
        // At the start of a sentence, the next word needs a capital too.
        return char.IsUpper(wrong.Article[0])
            ? null
            : new Fix("Remove the article", Safety.Unsafe, [Edit.Delete(new Span(wrong.Span.Start, wrong.Span.End + 1))]);
    }
}
