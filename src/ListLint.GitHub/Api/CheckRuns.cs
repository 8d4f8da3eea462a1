using System.Text.Json.Serialization;

namespace ListLint.GitHub;

/// <summary>Where a check run stands.</summary>
public enum CheckStatus
{
    /// <summary>Under way.</summary>
    [JsonStringEnumMemberName("in_progress")]
    InProgress,

    /// <summary>Done: it has a conclusion, which GitHub then holds fast.</summary>
    [JsonStringEnumMemberName("completed")]
    Completed,
}

/// <summary>What came of a check run.</summary>
public enum CheckConclusion
{
    /// <summary>Nothing was found.</summary>
    [JsonStringEnumMemberName("success")]
    Success,

    /// <summary>Something was found, or the check itself failed.</summary>
    [JsonStringEnumMemberName("failure")]
    Failure,

    /// <summary>Something was found that does not fail.</summary>
    [JsonStringEnumMemberName("neutral")]
    Neutral,

    /// <summary>Somebody ended it.</summary>
    [JsonStringEnumMemberName("cancelled")]
    Cancelled,
}

/// <summary>How much an annotation matters.</summary>
public enum CheckAnnotationLevel
{
    /// <summary>The least.</summary>
    [JsonStringEnumMemberName("notice")]
    Notice,

    /// <summary>More.</summary>
    [JsonStringEnumMemberName("warning")]
    Warning,

    /// <summary>The most.</summary>
    [JsonStringEnumMemberName("failure")]
    Failure,
}

/// <summary>A remark on lines of a file (docs.github.com/en/rest/checks/runs): at most 50 a request, later ones are added to those that are there.</summary>
/// <param name="Path">Relative to the root of the repository, forward slashes.</param>
/// <param name="StartLine">1-based.</param>
/// <param name="EndLine">1-based, inclusive.</param>
/// <param name="AnnotationLevel">How much it matters.</param>
/// <param name="Message">Plain text, at most 64 KB.</param>
/// <param name="Title">Plain text, at most 255 characters.</param>
/// <param name="RawDetails">Plain text, at most 64 KB, or null.</param>
/// <param name="StartColumn">1-based; null where it spans several lines, for which GitHub takes no columns.</param>
/// <param name="EndColumn">1-based; null where it spans several lines.</param>
public sealed record NewCheckRunAnnotation(
    string Path, int StartLine, int EndLine, CheckAnnotationLevel AnnotationLevel, string Message, string Title, string? RawDetails = null, int? StartColumn = null, int? EndColumn = null);

/// <summary>What a check run shows.</summary>
/// <param name="Title">One line of plain text.</param>
/// <param name="Summary">Markdown, at most 65,535 characters.</param>
public sealed record NewCheckRunOutput(string Title, string Summary)
{
    /// <summary>Markdown below the summary, at most 65,535 characters, or null.</summary>
    public string? Text { get; init; }

    /// <summary>At most 50, or null for none.</summary>
    public IReadOnlyList<NewCheckRunAnnotation>? Annotations { get; init; }
}

/// <summary>A check run to create.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="HeadSha">The commit.</param>
public sealed record NewCheckRun(string Name, string HeadSha)
{
    /// <summary>A name of ours, by which it is found again.</summary>
    public string? ExternalId { get; init; }

    /// <summary>A page with more, or null.</summary>
    public string? DetailsUrl { get; init; }

    /// <summary>Where it stands.</summary>
    public CheckStatus Status { get; init; }

    /// <summary>What came of it; only with <see cref="CheckStatus.Completed"/>.</summary>
    public CheckConclusion? Conclusion { get; init; }

    /// <summary>What it shows.</summary>
    public NewCheckRunOutput? Output { get; init; }
}

/// <summary>What to change of a check run; what is null stays.</summary>
public sealed record CheckRunUpdate
{
    /// <summary>Where it stands.</summary>
    public CheckStatus? Status { get; init; }

    /// <summary>What came of it; only with <see cref="CheckStatus.Completed"/>.</summary>
    public CheckConclusion? Conclusion { get; init; }

    /// <summary>What it shows; its annotations are added to those that are there.</summary>
    public NewCheckRunOutput? Output { get; init; }
}

/// <summary>A check run as GitHub has it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Name">What it is called.</param>
/// <param name="ExternalId">The name that its maker gave it, or null.</param>
/// <param name="Status">Such as "in_progress"; words may be added.</param>
/// <param name="Conclusion">Such as "success", or null while it is under way.</param>
/// <param name="HtmlUrl">Its page.</param>
public sealed record CheckRun(long Id, string Name, string? ExternalId, string Status, string? Conclusion, string? HtmlUrl);

/// <summary>An annotation as GitHub has it.</summary>
/// <param name="Path">Relative to the root of the repository.</param>
/// <param name="StartLine">1-based.</param>
/// <param name="EndLine">1-based, inclusive.</param>
/// <param name="StartColumn">1-based or null.</param>
/// <param name="AnnotationLevel">Such as "warning".</param>
/// <param name="Title">Plain text or null.</param>
/// <param name="Message">Plain text.</param>
public sealed record CheckRunAnnotation(string Path, int StartLine, int EndLine, int? StartColumn, string? AnnotationLevel, string? Title, string? Message);

internal sealed record CheckRunsAnswer(IReadOnlyList<CheckRun> CheckRuns);
