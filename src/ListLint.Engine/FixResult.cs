using ListLint.Core;

namespace ListLint.Engine;

/// <summary>A fix that was made.</summary>
/// <param name="Rule">The id of the rule that offered it.</param>
/// <param name="Title">What it did.</param>
/// <param name="Position">Where its diagnostic stood in the text of its round; in the first round that is the text of the file.</param>
public sealed record AppliedFix(string Rule, string Title, Position Position);

/// <summary>What came of fixing a file.</summary>
/// <param name="Source">The fixed text; the very object that was given where nothing was fixed.</param>
/// <param name="Applied">The fixes that made it, round by round.</param>
/// <param name="Quarrels">
/// Ids of rules whose fixes undo one another (their fixes are not in the text), or that had no end of fixes after the last round.
/// </param>
/// <param name="Remaining">The result for the fixed text, with a failure for every fix that was dropped because it loses content.</param>
/// <param name="Original">The result for the text that was given.</param>
public sealed record FixResult(
    SourceText Source,
    IReadOnlyList<AppliedFix> Applied,
    IReadOnlyList<string> Quarrels,
    FileResult Remaining,
    FileResult Original
);
