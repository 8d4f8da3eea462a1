namespace ListLint.Reporters;

/// <summary>A review of GitHub, which the command delivers.</summary>
public static class GitHubReviewFormat
{
    /// <summary>What <c>--report</c> calls it, and what it needs to be written.</summary>
    public static ReportFormat Format { get; } =
        new("github-review", null)
        {
            NeedsTexts = "needs the lines of the list, which a JSON report does not have. Let each part of the run make its own review",
        };
}
