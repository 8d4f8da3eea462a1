namespace ListLint.Reporters;

/// <summary>A review of GitHub, which the command delivers.</summary>
public static class GitHubReviewFormat
{
    /// <summary>The format.</summary>
    public static ReportFormat Format { get; } =
        new("github-review", null)
        {
            NeedsTexts = "suggests whole lines of the list, which no report holds. Have each part of the run make its own review",
        };
}
