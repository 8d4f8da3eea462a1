using System.Globalization;
using System.Reflection;
using ListLint.Core;
using ListLint.Reporters;
using ListLint.Rules;

namespace ListLint.Cli;

/// <summary>What reports are told of the place where the command runs.</summary>
internal static class ReportContext
{
    // Set by RepositoryUrl of the build; a report of a build without one names no page.
    private static readonly string? Homepage = typeof(ReportContext)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(metadata => metadata.Key == "RepositoryUrl")
        ?.Value?.TrimEnd('/');

    /// <summary>The options for all reports of a run.</summary>
    public static ReportOptions Of(CheckOptions options, Host host) =>
        new()
        {
            Color = options.Color,
            Width = host.IsTerminal ? host.Width : null,
            Quiet = options.Quiet,
            Version = Application.Version,
            Homepage = Homepage,
            Rules = [.. options.Rules.Select(Describe)],
            FilesUrl = options.FilesUrl ?? FilesUrl(host, host.Variable("GITHUB_SHA")),
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
