namespace ListLint.GitHub;

/// <summary>A file that a pull request changes.</summary>
/// <param name="Filename">Relative to the root of the repository, as it is called after the change.</param>
/// <param name="Status">Such as "modified" or "removed".</param>
/// <param name="Patch">The hunks of the diff; null where GitHub finds it too large, or the file binary.</param>
public sealed record PullRequestFile(string Filename, string Status, string? Patch);

/// <summary>A comment on lines of a pull request, as GitHub has it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Body">Markdown.</param>
public sealed record PullRequestReviewComment(long Id, string? Body);

/// <summary>A comment of a review that is to be created. Lines are those of the file after the change, and have to be part of the diff.</summary>
/// <param name="Path">Relative to the root of the repository.</param>
/// <param name="Line">The last line, 1-based.</param>
/// <param name="Body">Markdown.</param>
/// <param name="StartLine">The first line where there are several, in the same hunk; else null.</param>
public sealed record DraftPullRequestReviewComment(string Path, int Line, string Body, int? StartLine = null)
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
public sealed record PullRequestReviewCreate(string CommitId, string Body, IReadOnlyList<DraftPullRequestReviewComment> Comments)
{
    /// <summary>It neither approves nor blocks.</summary>
    public string Event => "COMMENT";
}

/// <summary>A review as GitHub has it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="HtmlUrl">Its page.</param>
public sealed record PullRequestReview(long Id, string? HtmlUrl);
