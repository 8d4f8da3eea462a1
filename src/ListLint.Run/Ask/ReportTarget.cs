using ListLint.Core;
using ListLint.Reporters;
using ListLint.Run.Base;
using ListLint.Run.Files;

namespace ListLint.Run.Ask;

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

    /// <summary>Whether it is the text for people.</summary>
    public bool IsText => Format == "text";

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
                $"--report: two reports for {(shared.Key is null ? "standard output" : Printable.Of(shared.First().File!))}. "
                    + $"Give each a file: --report {shared.Last().Format}=FILE"
            );
        return targets;
    }

    private static ReportTarget Parse(string value)
    {
        var parts = value.Split('=', 2);
        if (!Formats.Contains(parts[0]))
            throw new UsageException(
                $"--report: there is no format \"{Printable.Of(parts[0])}\".{DidYouMean.Suggest(parts[0], Formats)}"
                    + $" Formats: {string.Join(", ", Formats)}"
            );
        if (parts is [_, ""])
            throw new UsageException($"--report: {parts[0]}= names no file");
        var target = new ReportTarget(parts[0], parts.Length == 2 && !StandardOutput.Contains(parts[1]) ? parts[1] : null);
        return target is { IsRemote: true, File: not null }
            ? throw new UsageException($"--report: {parts[0]} goes to GitHub and takes no file")
            : target;
    }
}
