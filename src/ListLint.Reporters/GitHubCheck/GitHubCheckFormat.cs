namespace ListLint.Reporters;

/// <summary>A check run of GitHub, which the command delivers.</summary>
public static class GitHubCheckFormat
{
    /// <summary>What <c>--report</c> calls it, and what it needs to be written.</summary>
    public static ReportFormat Format { get; } =
        new("github-check", null)
        {
            NeedsTexts =
                "needs the lines of the list, which a JSON report does not have. "
                + "Let each part of the run make its own check, or use --report github and --report markdown here",
        };
}
