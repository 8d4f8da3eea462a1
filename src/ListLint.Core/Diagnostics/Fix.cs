namespace ListLint.Core;

/// <summary>Whether a fix may be applied without a look.</summary>
public enum Safety
{
    /// <summary>
    /// Nobody can have meant the old text, and every link target and visible word stays, but for what it says; applied by <c>--fix</c>.
    /// </summary>
    Safe,

    /// <summary>May lose or move content, or the old text may be meant; applied only by <c>--unsafe</c>.</summary>
    Unsafe,
}

/// <summary>A way to fix a diagnostic. Its edits are applied together or not at all.</summary>
/// <param name="Title">What it does, as an instruction: "Remove the repeated entry".</param>
/// <param name="Safety">Whether it may be applied without a look.</param>
/// <param name="Edits">At least one, not overlapping.</param>
public sealed record Fix(string Title, Safety Safety, IReadOnlyList<Edit> Edits)
{
    /// <summary>What the text says once the edits are made; a fix after which it does not is never offered.</summary>
    public IReadOnlyList<Expectation> Expects { get; init; } = [];
}
