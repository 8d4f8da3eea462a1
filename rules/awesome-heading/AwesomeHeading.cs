using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A title or another heading that a list in the awesome list would not have.</summary>
[Rule(Severity.Warning, "The list has one title, in title case, and no heading ends with a punctuation mark.", Recommended = false, Awesome = true)]
public sealed class AwesomeHeading : Rule
{
    /// <summary>Says what is wrong with a heading.</summary>
    public AwesomeHeading() =>
        Each(HeadingFault.Find)
            .MustNotBe()
            .WithMessage(fault => fault.Message)
            .WithKind(fault => fault.Kind)
            .WithSeverity(fault => fault.Severity)
            .WithFix(fault => fault.Fix)
            .At(fault => fault.Span);
}
