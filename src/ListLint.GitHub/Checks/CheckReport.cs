using Octokit;

namespace ListLint.GitHub;

/// <summary>What a finished check run is to show.</summary>
/// <param name="Conclusion">What came of it.</param>
/// <param name="Title">One line of plain text.</param>
/// <param name="Summary">Markdown, at most <see cref="LongestSummary"/>.</param>
/// <param name="Annotations">On lines of the commit.</param>
/// <param name="Text">Markdown below the summary, or null.</param>
public sealed record CheckReport(
    CheckConclusion Conclusion,
    string Title,
    string Summary,
    IReadOnlyList<NewCheckRunAnnotation> Annotations,
    string? Text = null
)
{
    /// <summary>
    /// Bytes of UTF-8. GitHub refuses a summary of more than 65,535 characters with 422; counted in bytes, it fits however they are counted.
    /// </summary>
    public const int LongestSummary = 65_535;

    /// <summary>The output without annotations.</summary>
    internal NewCheckRunOutput Output => new(Title, Summary) { Text = Text };
}
