using ListLint.Core;

namespace ListLint.Rules;

/// <summary>One wrong item of a table of contents.</summary>
internal sealed record ContentsSlip(ContentsItem Item, string Message)
{
    public Section? Section { get; init; }

    public Fix? Fix { get; init; }

    public Severity? Severity { get; init; }

    /// <summary>What many slips of one cause share, as in <see cref="Diagnostic.Kind"/>.</summary>
    public string? Kind { get; init; }
}
