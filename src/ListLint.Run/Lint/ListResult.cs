using ListLint.Core;
using ListLint.Engine;

namespace ListLint.Run.Lint;

/// <summary>What came of one list.</summary>
/// <param name="Result">What is to be reported; null where the list could not be read.</param>
/// <param name="Problem">Why it was not read or not written, and what to do; null where all went well.</param>
/// <param name="Fix">What was fixed, or would be; null where nothing was to be, or could be.</param>
internal sealed record ListResult(FileResult? Result, string? Problem, FixResult? Fix = null)
{
    /// <summary>How many problems were silenced by comments that were written into the list.</summary>
    public int Suppressed { get; init; }
}
