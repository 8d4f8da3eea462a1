using ListLint.Reporters;
using ListLint.Run.Base;
using ListLint.Run.Files;

namespace ListLint.Run.Ask;

/// <summary>One <c>--report</c>: a format, and the file that it goes to; null for standard output.</summary>
internal sealed record ReportTarget(ReportFormat Format, string? File)
{
    // Opened once more, such a name would write over what the stream has written.
    private static readonly string[] StandardOutput = OperatingSystem.IsWindows() ? [] : ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];

    /// <summary>Whether it goes over the network.</summary>
    public bool IsRemote => Format.IsRemote;

    /// <summary>Whether it is the text for people.</summary>
    public bool IsText => Format.IsForPeople;

    /// <summary>Reads <c>FORMAT[=FILE]</c>; without any, text on standard output.</summary>
    /// <exception cref="UsageException">An unknown format, no file name, or two reports for one place.</exception>
    public static IReadOnlyList<ReportTarget> Parse(IReadOnlyList<string> values)
    {
        if (values.Count == 0)
            return [new ReportTarget(ReportFormats.Default, null)];
        var targets = values.Select(Parse).ToList();
        var shared = targets
            .Where(target => !target.IsRemote)
            .GroupBy(target => target.File is null ? null : RealPath.Resolve(Path.GetFullPath(target.File)) ?? target.File, StringComparer.Ordinal)
            .FirstOrDefault(group => group.Count() > 1);
        if (shared is not null)
            throw new UsageException(
                $"--report: two reports for {(shared.Key is null ? "standard output" : Printable.Escape(shared.First().File!))}. "
                    + $"Give each a file: --report {shared.Last().Format.Name}=FILE"
            );
        return targets;
    }

    private static ReportTarget Parse(string value)
    {
        var parts = value.Split('=', 2);
        var format = ReportFormats.Find(parts[0]) ?? throw Unknown(parts[0]);
        if (parts is [_, ""])
            throw new UsageException($"--report: {parts[0]}= names no file");
        var target = new ReportTarget(format, parts.Length == 2 && !StandardOutput.Contains(parts[1]) ? parts[1] : null);
        return target is { IsRemote: true, File: not null }
            ? throw new UsageException($"--report: {parts[0]} goes to GitHub and takes no file")
            : target;
    }

    private static UsageException Unknown(string name)
    {
        var names = ReportFormats.All.Select(format => format.Name).ToList();
        return new UsageException(
            $"--report: there is no format \"{Printable.Escape(name)}\".{DidYouMean.Suggest(name, names)} Formats: {string.Join(", ", names)}"
        );
    }
}
