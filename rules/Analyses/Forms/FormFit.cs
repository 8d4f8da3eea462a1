using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A part of a line that stands for a part of the form.</summary>
/// <param name="Part">The part of the form.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="From">Its first atom.</param>
/// <param name="To">Behind its last atom.</param>
internal sealed record FitPart(FormPart Part, Span Span, int From, int To);

/// <summary>What stands between two parts of a line.</summary>
/// <param name="Span">Where; between the parts around it.</param>
/// <param name="Wanted">What the form has there, with its words for parts that are missing.</param>
/// <param name="Before">The part before it; null at the start of the line.</param>
/// <param name="After">The part behind it; null at the end of the line.</param>
internal sealed record FitGap(Span Span, string Wanted, FitPart? Before, FitPart? After)
{
    /// <summary>The parts of the form that are missing here.</summary>
    public IReadOnlyList<FormPart> Missing { get; init; } = [];

    /// <summary>Whether it is as the form has it.</summary>
    public bool Fits { get; init; }

    /// <summary>Whether words, links or images stand here for which the form has no place.</summary>
    public bool HoldsMore { get; init; }
}

/// <summary>A line read as a form.</summary>
/// <param name="Form">The form.</param>
/// <param name="Text">The line.</param>
/// <param name="Parts">Its parts, in order.</param>
/// <param name="Gaps">What stands between them, in order.</param>
internal sealed record FormFit(EntryForm Form, EntryText Text, IReadOnlyList<FitPart> Parts, IReadOnlyList<FitGap> Gaps)
{
    /// <summary>Whether the line is written as the form, but for the bullet.</summary>
    public bool IsExact => Gaps.All(gap => gap.Fits);

    /// <summary>How far the line is from the form.</summary>
    public int Distance =>
        Gaps.Where(gap => !gap.Fits).Sum(gap => 1 + gap.Span.Length + gap.Wanted.Length + (40 * gap.Missing.Count) + (gap.HoldsMore ? 40 : 0));

    /// <summary>The part that a word of the form stands for; null where the line has none.</summary>
    public FitPart? Find(Func<FormPart, bool> isSought) => Parts.FirstOrDefault(part => isSought(part.Part));
}
