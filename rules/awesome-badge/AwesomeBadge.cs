using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A list without the badge of the awesome project, or with a wrong one.</summary>
[Rule(Severity.Warning, "The Awesome badge is right after the title and links to the awesome project.", Recommended = false, Awesome = true)]
public sealed class AwesomeBadge : Rule
{
    /// <summary>Says what is wrong with the badge.</summary>
    public AwesomeBadge() =>
        Each(BadgeFault.Find)
            .MustNotBe()
            .WithMessage(fault => fault.Message)
            .WithSeverity(fault => fault.Severity)
            .WithFix(fault => fault.Fix)
            .At(fault => fault.Span);
}
