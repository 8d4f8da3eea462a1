using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A definition of a link that is written otherwise, or that nothing uses.</summary>
[Rule(Severity.Warning, "Every definition of a link is used, and is written in lowercase.", Recommended = false, Awesome = true)]
public sealed class AwesomeDefinition : Rule
{
    /// <summary>Says what is wrong with a definition, and where a label is written twice.</summary>
    public AwesomeDefinition() =>
        Each(DefinitionFault.Find)
            .MustNotBe()
            .WithMessage(fault => fault.Message)
            // awesome-lint reads the submitted file alone.
            .WithSeverity((list, _, _) => ListTop.IsSubmitted(list) ? null : Severity.Info)
            .WithKind(fault => fault.Kind)
            .WithFix(fault => fault.Fix)
            .At(fault => fault.Span);
}
