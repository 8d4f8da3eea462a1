namespace ListLint.Core;

/// <summary>Whether a fix may be applied without a look.</summary>
public enum Safety
{
    /// <summary>Keeps every link target and visible word, but for what it says; applied by <c>--fix</c>.</summary>
    Safe,

    /// <summary>May lose or move content; applied only by <c>--unsafe</c>.</summary>
    Unsafe,
}

/// <summary>A way to mend a diagnostic. Its edits are applied together or not at all.</summary>
/// <param name="Title">What it does, as an instruction: "Remove the repeated entry".</param>
/// <param name="Safety">Whether it may be applied without a look.</param>
/// <param name="Edits">At least one, not overlapping.</param>
public sealed record Fix(string Title, Safety Safety, IReadOnlyList<Edit> Edits);
