namespace ListLint.Reporters;

/// <summary>A comment on a pull request of GitHub, which the command delivers.</summary>
public static class GitHubCommentFormat
{
    /// <summary>The format.</summary>
    public static ReportFormat Format { get; } =
        new("github-comment", null)
        {
            NeedsTexts =
                "shows lines of the list, which no report holds. Have each part of the run make its own comment, or take --report markdown here",
        };
}
