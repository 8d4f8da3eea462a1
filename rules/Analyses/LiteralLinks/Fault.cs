using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link that does not work as it is written.</summary>
/// <param name="Span">Where it is written.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Fix">The way to mend it, where only one text can be meant.</param>
internal sealed record Fault(Span Span, string Message, Fix? Fix = null)
{
    /// <summary>How grave it is.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>A fix of which every edit keeps words and targets.</summary>
    public static Fix Safe(string title, params IReadOnlyList<Edit> edits) => new(title, Safety.Safe, edits);

    /// <summary>A fix that makes one link of a place; where GitHub makes none of it, or one to another target, it is not offered.</summary>
    /// <param name="title">What it does.</param>
    /// <param name="place">What becomes the link.</param>
    /// <param name="url">Its target.</param>
    /// <param name="edits">What is written.</param>
    public static Fix Link(string title, Span place, string url, params IReadOnlyList<Edit> edits) =>
        Safe(title, edits) with
        {
            Expects = [new ExpectedLink(place, url)],
        };
}
