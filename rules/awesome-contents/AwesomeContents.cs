using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A table of contents that a list in the awesome list would not have.</summary>
[Rule(Severity.Warning, "The first section is the table of contents, with at most two levels.", Recommended = false, Awesome = true)]
public sealed class AwesomeContents : Rule
{
    /// <summary>Says what is wrong with the table of contents as a whole; whether its items fit the headings is for another rule.</summary>
    public AwesomeContents() =>
        Each(ContentsFault.Find)
            .MustNotBe()
            .WithMessage(fault => fault.Message)
            .WithKind(fault => fault.Kind)
            .WithFix(fault => fault.Fix)
            .At(fault => fault.Span);
}
