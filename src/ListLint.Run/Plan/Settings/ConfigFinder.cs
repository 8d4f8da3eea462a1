using ListLint.Reporters;
using ListLint.Run.Base;

namespace ListLint.Run.Plan.Settings;

/// <summary>Finds a file of settings for a folder: in it or above it, up to the root of the repository; the nearest counts.</summary>
/// <param name="start">The folder of the run, absolute. Without a repository, nothing above it is looked at.</param>
/// <param name="name">The name of the file.</param>
internal sealed class ConfigFinder(string start, string name)
{
    private readonly Dictionary<string, string?> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> inRepository = new(StringComparer.Ordinal);

    /// <summary>The absolute path of the file, or null.</summary>
    /// <exception cref="UsageException">There is a configuration under a name that is almost right.</exception>
    public string? Find(string folder)
    {
        if (!known.TryGetValue(folder, out var found))
            known[folder] = found = In(folder) ?? (IsTop(folder) ? null : Find(Path.GetDirectoryName(folder)!));
        return found;
    }

    private bool IsTop(string folder)
    {
        if (Path.GetDirectoryName(folder) is null || Path.Exists(Path.Combine(folder, ".git")))
            return true;
        return !IsInRepository(folder)
            && (
                folder == start
                || !folder.StartsWith(start.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            );
    }

    // Each folder above is asked about by all below it.
    private bool IsInRepository(string folder)
    {
        if (!inRepository.TryGetValue(folder, out var isIn))
            inRepository[folder] = isIn =
                Path.Exists(Path.Combine(folder, ".git")) || (Path.GetDirectoryName(folder) is { } above && IsInRepository(above));
        return isIn;
    }

    private string? In(string folder)
    {
        var file = Path.Combine(folder, name);
        if (File.Exists(file))
            return file;
        var other = Path.ChangeExtension(file, ".yaml");
        return name == ConfigKeys.FileName && File.Exists(other)
            ? throw new UsageException(
                $"{Printable.Escape(Path.GetRelativePath(start, other))}: a configuration is named {ConfigKeys.FileName}. Rename the file"
            )
            : null;
    }
}
