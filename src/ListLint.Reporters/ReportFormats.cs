using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>The formats that <c>--report</c> takes; a new one is one line here.</summary>
public static class ReportFormats
{
    /// <summary>All, in the order in which help lists them.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        TextReporter.Format,
        JsonReporter.Format,
        SarifReporter.Format,
        RdJsonReporter.Format,
        JUnitReporter.Format,
        GitLabReporter.Format,
        GitHubReporter.Format,
        MarkdownReporter.Format,
        HtmlReporter.Format,
        GitHubCheckFormat.Format,
        GitHubReviewFormat.Format,
        GitHubCommentFormat.Format,
    ];

    /// <summary>The one where none is asked for.</summary>
    public static ReportFormat Default => All[0];

    /// <summary>The names of those that make a text.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Where(format => !format.IsRemote).Select(format => format.Name)];

    /// <summary>A format, or null for a name that is none.</summary>
    public static ReportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>A reporter for a format, or null for a name that is none, or whose format makes no text.</summary>
    public static Reporter? Create(string name, ReportOptions options) => Find(name)?.Create?.Invoke(options);
}
