using System.Text;
using ListLint.Core;
using ListLint.Reporters;

namespace ListLint.Cli;

/// <summary>One <c>--report</c>: a format, and the file that it goes to; null for standard output.</summary>
internal sealed record ReportTarget(string Format, string? File)
{
    /// <summary>A check run of GitHub.</summary>
    public const string GitHubCheck = "github-check";

    /// <summary>A review of GitHub.</summary>
    public const string GitHubReview = "github-review";

    /// <summary>All formats, in the order in which help lists them.</summary>
    public static IReadOnlyList<string> Formats { get; } = [.. ReportFormats.Names, GitHubCheck, GitHubReview];

    // Opened once more, such a name would write over what the stream has written.
    private static readonly string[] StandardOutput = OperatingSystem.IsWindows() ? [] : ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];

    /// <summary>Whether it goes over the network.</summary>
    public bool IsRemote => Format is GitHubCheck or GitHubReview;

    /// <summary>Reads <c>FORMAT[=FILE]</c>; without any, text on standard output.</summary>
    /// <exception cref="UsageException">An unknown format, no file name, or two reports for one place.</exception>
    public static IReadOnlyList<ReportTarget> Parse(IReadOnlyList<string> values)
    {
        if (values.Count == 0)
            return [new ReportTarget("text", null)];
        var targets = values.Select(Parse).ToList();
        var shared = targets
            .Where(target => !target.IsRemote)
            .GroupBy(target => target.File is null ? null : RealPath.Of(Path.GetFullPath(target.File)) ?? target.File, StringComparer.Ordinal)
            .FirstOrDefault(group => group.Count() > 1);
        if (shared is not null)
            throw new UsageException(
                $"--report: two reports for {(shared.Key is null ? "standard output" : Line.Of(shared.First().File!))}. "
                    + $"Give each a file: --report {shared.Last().Format}=FILE"
            );
        return targets;
    }

    /// <summary>Writes the report; a file is opened only when the report is complete.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void Write(RunResult run, ReportOptions options, Host host)
    {
        var reporter = ReportFormats.Create(Format, File is null ? options : options with { Color = false, Width = null, StopToken = null })!;
        run = RepositoryPaths.Of(run, Format, host);
        if (File is null)
        {
            reporter.Write(run, host.Documents);
            return;
        }

        try
        {
            using var text = new StringWriter();
            reporter.Write(run, text);
            WholeFile.Write(Path.GetFullPath(File, host.Folder), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text.ToString()));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"--report: {Line.Of(File)} {FileProblem.Of(error, Path.GetFullPath(File, host.Folder), "written")}");
        }
    }

    private static ReportTarget Parse(string value)
    {
        var parts = value.Split('=', 2);
        if (!Formats.Contains(parts[0]))
            throw new UsageException(
                $"--report: there is no format \"{Line.Of(parts[0])}\".{DidYouMean.Suggest(parts[0], Formats)} Formats: {string.Join(", ", Formats)}"
            );
        if (parts is [_, ""])
            throw new UsageException($"--report: {parts[0]}= names no file");
        var target = new ReportTarget(parts[0], parts.Length == 2 && !StandardOutput.Contains(parts[1]) ? parts[1] : null);
        return target is { IsRemote: true, File: not null }
            ? throw new UsageException($"--report: {parts[0]} goes to GitHub and takes no file")
            : target;
    }
}
