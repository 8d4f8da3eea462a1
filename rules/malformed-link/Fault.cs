using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link that does not work as it is written.</summary>
/// <param name="Span">Where it is written.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Fix">The way to mend it, where only one text can be meant.</param>
internal sealed record Fault(Span Span, string Message, Fix? Fix = null)
{
    /// <summary>A fix of which every edit keeps words and targets.</summary>
    public static Fix Safe(string title, params IReadOnlyList<Edit> edits) => new(title, Safety.Safe, edits);
}
