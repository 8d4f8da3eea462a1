using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A word that stands twice in a row, such as "the the".</summary>
[Rule(Severity.Warning, "No word is written twice in a row.")]
public sealed class RepeatedWord : Rule
{
    /// <summary>Says when a word stands twice in a row and nobody can have meant that.</summary>
    public RepeatedWord()
    {
        Each(Repetitions.In)
            .MustNotBe()
            .WithMessage(second => $"\"{second.Word}\" stands here twice in a row{second.Where}. Take one out.")
            .WithFix(second =>
                second.Removed is { } removed ? new Fix($"Take the second \"{second.Word}\" out", Safety.Unsafe, [Edit.Delete(removed)]) : null
            )
            .At(second => second.Span);

        Each(TwiceNamed.In).MustNotBe().WithMessage(name => $"\"{name.Text}\" says the same name twice. Take one out.").At(name => name.Span);
    }
}
