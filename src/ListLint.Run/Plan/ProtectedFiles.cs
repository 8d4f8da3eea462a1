using ListLint.Reporters;
using ListLint.Run.Ask;
using ListLint.Run.Base;
using ListLint.Run.Files;
using ListLint.Run.Unix;

namespace ListLint.Run.Plan;

/// <summary>Keeps a report from taking the place of what a run reads, under whatever name: another spelling, a symbolic link or a hard one.</summary>
internal sealed class ProtectedFiles
{
    // Two spellings that differ in case are one file there, most often.
    private static readonly StringComparer Names = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;
    private readonly Dictionary<string, string> paths = new(Names);
    private readonly Dictionary<FileIdentity, string> files = [];

    /// <summary>Names files that no report may overwrite.</summary>
    /// <param name="read">Absolute paths.</param>
    /// <param name="what">What each of them is: "a list that is checked".</param>
    public ProtectedFiles Protect(IEnumerable<string> read, string what)
    {
        foreach (var path in read)
        {
            paths.TryAdd(RealPath.Resolve(path) ?? path, what);
            if (UnixSystem.StatusOf(path) is { Kind: FileKind.Regular, Identity: var file })
                files.TryAdd(file, what);
        }

        return this;
    }

    /// <summary>Looks at where reports go.</summary>
    /// <param name="reports">All of them.</param>
    /// <param name="folder">The folder that relative paths start from, absolute.</param>
    /// <exception cref="UsageException">One of the files would be lost.</exception>
    public void Refuse(IEnumerable<ReportTarget> reports, string folder)
    {
        foreach (var file in reports.Select(target => target.File).OfType<string>())
        {
            var path = Path.GetFullPath(file, folder);
            var what =
                paths.GetValueOrDefault(RealPath.Resolve(path) ?? path)
                ?? (UnixSystem.StatusOf(path) is { } status ? files.GetValueOrDefault(status.Identity) : null);
            if (what is not null)
                throw new UsageException($"--report: {Printable.Escape(file)} is {what}, and would be lost. Name another file");
        }
    }
}
