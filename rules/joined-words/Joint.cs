using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Two words between which a space is missing.</summary>
/// <param name="Span">What is written of them, with the sign between them if there is one.</param>
/// <param name="Written">The same as text.</param>
/// <param name="Cut">How many of its UTF-16 units come before the space.</param>
/// <param name="Kind">What they look like.</param>
internal sealed record Joint(Span Span, string Written, int Cut, JointKind Kind)
{
    /// <summary>What stands before the space.</summary>
    public string Left => Written[..Cut];

    /// <summary>What stands behind it.</summary>
    public string Right => Written[Cut..];

    /// <summary>Whether it is written as one word of letters.</summary>
    public bool IsWord => Kind is JointKind.Small or JointKind.SmallCapital or JointKind.Capital or JointKind.Apart;

    /// <summary>Whether the words alone, wherever they stand, can be nothing else.</summary>
    public bool IsCertain { get; init; }

    /// <summary>Whether they stand in the title of an entry: the work may be titled so.</summary>
    public bool IsInTitle { get; init; }

    /// <summary>Whether a hyphen is before it, so that another one is missing and no space.</summary>
    public bool IsHyphenated { get; init; }

    /// <summary>How often the list writes the two apart; 0 where that does not matter.</summary>
    public int Apart { get; init; }
}
