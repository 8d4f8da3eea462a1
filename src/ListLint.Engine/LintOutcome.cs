using ListLint.Core;

namespace ListLint.Engine;

/// <summary>What was found in a text.</summary>
/// <param name="List">Its model; null where the parser failed.</param>
/// <param name="Result">What the rules report, with fixes that nobody has tried.</param>
internal sealed record LintOutcome(CuratedList? List, FileResult Result)
{
    /// <summary>What was found and does not count; a fix is not blamed for it.</summary>
    public IReadOnlyList<Diagnostic> Uncounted { get; init; } = [];

    /// <summary>All that was found.</summary>
    public IReadOnlyList<Diagnostic> All => Uncounted.Count == 0 ? Result.Diagnostics : [.. Result.Diagnostics, .. Uncounted];
}
