using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A cell that is not as its column is declared.</summary>
/// <param name="Title">The title of its row; may be empty.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Faults">What is wrong, at least one.</param>
internal sealed record CellFault(string Title, Span Span, IReadOnlyList<TextFault> Faults)
{
    /// <summary>What is wrong, as clauses.</summary>
    public string What => string.Join("; ", Faults.Select(fault => fault.What));

    /// <summary>The value that is meant; null where nobody can tell.</summary>
    public string? Meant => Faults is [{ Edit: { Text.Length: > 0 } edit }] && edit.Span == Span ? edit.Text : null;

    /// <summary>One fix for all of it; null where one of them takes somebody who knows.</summary>
    public Fix? Fix =>
        Faults.All(fault => fault is { Edit: not null, Safety: not null })
            ? new Fix(
                "Write the cell as the configuration says",
                Faults.Max(fault => fault.Safety!.Value),
                [.. Faults.Select(fault => fault.Edit!).OrderBy(edit => edit.Span)]
            )
            : null;
}
