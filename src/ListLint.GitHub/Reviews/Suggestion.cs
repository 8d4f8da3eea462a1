using ListLint.Core;

namespace ListLint.GitHub;

/// <summary>Whole lines of a list, and the lines that take their place.</summary>
/// <param name="Path">Relative to the root of the repository.</param>
/// <param name="First">The first line in the commit, 1-based.</param>
/// <param name="Last">The last line.</param>
/// <param name="Before">The lines as they are, without the last line's ending.</param>
/// <param name="After">The lines as they should be, without the last line's ending; null where they go.</param>
/// <param name="Diagnostics">What it fixes, at least one.</param>
public sealed record Suggestion(string Path, int First, int Last, string Before, string? After, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The lines in the commit, 1-based, that are other ones afterwards or go; those that only move along are none of them.</summary>
    internal IEnumerable<int> Touched =>
        LineDiff
            .Compare(Before.Split('\n'), After?.Split('\n') ?? [])
            .SelectMany(change => Enumerable.Range(First + change.OldStart, change.OldEnd - change.OldStart));

    /// <summary>The same as long as the lines, their path and what is wrong with them are, wherever they move to.</summary>
    public string Fingerprint { get; } =
        Fingerprints.Hash(string.Join('\0', [Path, Before, After ?? "\0", .. Diagnostics.Select(diagnostic => diagnostic.Rule)]));
}
