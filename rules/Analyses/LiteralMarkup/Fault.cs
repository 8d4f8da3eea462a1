using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Markup that is shown as text, or does not work as it is written.</summary>
/// <param name="Span">Where it is written.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Fix">The fix, where only one text can be meant.</param>
internal sealed record Fault(Span Span, string Message, Fix? Fix = null)
{
    /// <summary>How grave it is.</summary>
    public Severity Severity { get; init; } = Severity.Error;
}
