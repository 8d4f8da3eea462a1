namespace ListLint.Reporters;

/// <summary>A check run of GitHub, which the command delivers.</summary>
public static class GitHubCheckFormat
{
    /// <summary>The format.</summary>
    public static ReportFormat Format { get; } =
        new("github-check", null)
        {
            NeedsTexts =
                "looks for the lines in the commit, and no report holds them. "
                + "Have each part of the run make its own check, or take --report github and --report markdown here",
        };
}
