namespace ListLint.GitHub;

/// <summary>
/// A comment of a review that is to be created, by lines of the file after the change, which have to be part of the diff: Octokit's own knows
/// only positions in the diff, and one line.
/// </summary>
/// <param name="Path">Relative to the root of the repository.</param>
/// <param name="Line">The last line, 1-based.</param>
/// <param name="Body">Markdown.</param>
/// <param name="StartLine">The first line where there are several, in the same hunk; else null.</param>
public sealed record LineComment(string Path, int Line, string Body, int? StartLine = null)
{
    /// <summary>Lines after the change, not before.</summary>
    public string Side => "RIGHT";

    /// <summary>The same for the first line; null where there is one line.</summary>
    public string? StartSide => StartLine is null ? null : "RIGHT";
}

/// <summary>A review to create.</summary>
/// <param name="CommitId">The commit that its lines are of.</param>
/// <param name="Body">Markdown.</param>
/// <param name="Comments">On lines of the diff.</param>
public sealed record LineReview(string CommitId, string Body, IReadOnlyList<LineComment> Comments)
{
    /// <summary>It neither approves nor blocks.</summary>
    public string Event => "COMMENT";
}
