using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>The formats by the name that <c>--report</c> takes; a new one is one line here.</summary>
public static class ReportFormats
{
    private static readonly Dictionary<string, Func<ReportOptions, Reporter>> Makers = new(StringComparer.Ordinal)
    {
        ["text"] = options => new TextReporter(options),
        ["json"] = options => new JsonReporter(options),
        ["sarif"] = options => new SarifReporter(options),
        ["rdjson"] = options => new RdJsonReporter(options),
        ["junit"] = _ => new JUnitReporter(),
        ["gitlab"] = _ => new GitLabReporter(),
        ["github"] = _ => new GitHubReporter(),
        ["markdown"] = options => new MarkdownReporter(options),
        ["html"] = options => new HtmlReporter(options),
    };

    /// <summary>The names, in the order in which help lists them.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Makers.Keys];

    /// <summary>A reporter for a format, or null for a name that is none.</summary>
    public static Reporter? Create(string format, ReportOptions options) => Makers.TryGetValue(format, out var make) ? make(options) : null;
}
