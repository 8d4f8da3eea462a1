using System.Globalization;
using System.Reflection;
using ListLint.Cli.Hosting;
using ListLint.Core;
using ListLint.Reporters;
using ListLint.Rules;
using ListLint.Run.Ask;
using ListLint.Run.Base;

namespace ListLint.Cli.Deliver.Reports;

/// <summary>What reports are told of the place where the command runs.</summary>
internal static class ReportContext
{
    // Set by RepositoryUrl of the build; a report of a build without one names no page.
    private static readonly string? Homepage = typeof(ReportContext)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(metadata => metadata.Key == "RepositoryUrl")
        ?.Value?.TrimEnd('/');

    /// <summary>The options for all reports of a run.</summary>
    /// <param name="request">Of the run.</param>
    /// <param name="host">Where the reports go.</param>
    /// <param name="filesUrl">What the paths of the run follow in a link to a file; null where the workflow's own commit says it.</param>
    public static ReportOptions Create(RunRequest request, Host host, string? filesUrl = null) =>
        new()
        {
            Color = request.HasColor,
            Width = host.IsTerminal ? host.Width : null,
            Quiet = request.IsQuiet,
            IsFolded = !request.ShowsAll,
            IsStatistics = request.IsStatistics,
            FixedUpTo = request.Fix is { IsDiff: false, UpTo: var upTo } ? upTo : null,
            Version = ToolVersion.Text,
            Homepage = Homepage,
            Rules = [.. request.Rules.Select(Describe)],
            FilesUrl = filesUrl ?? FilesUrl(host, host.Variable("GITHUB_SHA")),
            StopToken = host.IsWorkflow && host.Documents != host.Error ? Guid.NewGuid().ToString("N") : null,
        };

    private static RuleDescription Describe(Rule rule) => new(rule.Id, rule.Summary, rule.Severity, () => RuleCatalog.Page(rule.Id) ?? "");

    /// <summary>Where the files of a commit are shown, by the variables of GitHub Actions; empty elsewhere, so that links are relative.</summary>
    public static string FilesUrl(Host host, string? commit) =>
        host.Variable("GITHUB_SERVER_URL") is { Length: > 0 } server
        && host.Variable("GITHUB_REPOSITORY") is { Length: > 0 } name
        && commit is { Length: > 0 }
            ? $"{server}/{name}/blob/{commit}/"
            : "";

    /// <summary>The address of a line (1-based) of a file; Markdown is shown as source there, since only that has lines.</summary>
    public static string LineUrl(string filesUrl, string path, int line) =>
        string.Create(CultureInfo.InvariantCulture, $"{filesUrl}{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}?plain=1#L{line}");
}
