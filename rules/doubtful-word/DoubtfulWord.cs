using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A word that may be a slip, with less to prove it than in a line that has been there for long.</summary>
[Rule(Severity.Info, "Words and names on new lines do not look like typos.", Recommended = false, Style = true)]
public sealed class DoubtfulWord : Rule
{
    /// <summary>Says which word was perhaps meant, and which name.</summary>
    public DoubtfulWord()
    {
        Each(DoubtfulSlips.Find)
            .MustNotBe()
            .WithMessage(slip =>
                $"\"{slip.Written}\" is not in any dictionary. If it is a typo for \"{slip.Better}\""
                + $"{(slip.Second is { } other ? $" or \"{other}\"" : "")}, correct it."
            )
            .WithFix(slip => slip.Second is null ? new Fix($"Write \"{slip.Better}\"", Safety.Unsafe, [new Edit(slip.Span, slip.Better)]) : null)
            .At(slip => slip.Span);

        Each(NearNames.Find)
            .MustNotBe()
            .WithMessage(name => $"\"{name.Written}\" differs by one letter from \"{name.Name}\" in its own address. Correct it if it is a typo.")
            .At(name => name.Span);
    }
}
