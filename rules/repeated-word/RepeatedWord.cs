using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A word that stands twice in a row, such as "the the".</summary>
[Rule(Severity.Warning, "No word is written twice in a row.")]
public sealed class RepeatedWord : Rule
{
    /// <summary>Says when a word stands twice in a row and nobody can have meant that.</summary>
    public RepeatedWord()
    {
        Each(Repetitions.Find)
            .MustNotBe()
            .WithMessage(second => $"\"{second.Word}\" is written twice in a row{second.Where}. Remove one.")
            .WithFix(
                (list, second, _) =>
                    second.Removed is { } removed
                        ? HeadingRename.With(list, new Fix($"Remove the second \"{second.Word}\"", Safety.Unsafe, [Edit.Delete(removed)]))
                        : null
            )
            .At(second => second.Span);

        Each(TwiceNamed.Find).MustNotBe().WithMessage(name => $"\"{name.Text}\" repeats the same name. Remove one.").At(name => name.Span);
    }
}
