using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Four asterisks with nothing between them.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="IsSeam">Whether one bold text ends there and another begins.</param>
internal sealed record EmptyStars(Span Span, bool IsSeam) : MarkupSlip(Span);

/// <summary>Bold text with a blank inside its asterisks.</summary>
/// <param name="Span">The text with its asterisks.</param>
/// <param name="Bold">How it becomes bold.</param>
internal sealed record BlankInStars(Span Span, string Bold) : MarkupSlip(Span);

/// <summary>Bold text whose asterisks stand between a letter and a punctuation mark.</summary>
/// <param name="Span">The text with its asterisks.</param>
/// <param name="Opens">Whether the first asterisks open bold text as they are.</param>
/// <param name="Closes">Whether the last asterisks close it as they are.</param>
internal sealed record CrampedStars(Span Span, bool Opens, bool Closes) : MarkupSlip(Span)
{
    /// <summary>The blanks that it lacks.</summary>
    public IEnumerable<Edit> Blanks()
    {
        if (!Opens)
            yield return Edit.Insert(Span.Start, " ");
        if (!Closes)
            yield return Edit.Insert(Span.End, " ");
    }
}
