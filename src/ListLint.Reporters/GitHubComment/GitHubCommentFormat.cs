namespace ListLint.Reporters;

/// <summary>A comment on a pull request of GitHub, which the command delivers.</summary>
public static class GitHubCommentFormat
{
    /// <summary>What <c>--report</c> calls it, and what it needs to be written.</summary>
    public static ReportFormat Format { get; } =
        new("github-comment", null)
        {
            NeedsTexts =
                "needs the lines of the list, which a JSON report does not have. "
                + "Let each part of the run make its own comment, or use --report markdown here",
        };
}
