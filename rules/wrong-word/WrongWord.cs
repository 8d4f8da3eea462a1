using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A word that cannot stand where it stands, such as "can be use for" or "one of the best library".</summary>
[Rule(Severity.Warning, "Every word has the form that its place in the sentence needs.")]
public sealed class WrongWord : Rule
{
    /// <summary>Says when the words around a word leave no room for it.</summary>
    public WrongWord() =>
        Each(Misuses.Find)
            .MustNotBe()
            .WithMessage(misuse => $"{misuse.Reason} {misuse.Advice}")
            .WithFix(
                (list, misuse, _) =>
                    misuse.Right is { } right
                        ? HeadingRename.With(list, new Fix($"Write \"{right}\"", Safety.Unsafe, [new Edit(misuse.Span, right)]))
                        : null
            )
            .At(misuse => misuse.Span);
}
