using ListLint.Run.Base;

namespace ListLint.Run.Ask;

/// <summary>Where results are kept unless said otherwise.</summary>
internal static class CacheFolder
{
    /// <summary>The folder that a request asks for, absolute; null for no cache.</summary>
    /// <exception cref="UsageException">The machine has no place for caches.</exception>
    public static string? Find(RunRequest request, Machine machine) =>
        request.CacheFolder is { Length: > 0 } folder ? Path.GetFullPath(folder, machine.Folder)
        : !request.IsCached ? null
        : Own(machine) ?? throw new UsageException("--cache finds no cache folder of the user. Name one: --cache-dir FOLDER");

    /// <summary>The folder of the user's caches that is ours, absolute; null where the machine has none.</summary>
    public static string? Own(Machine machine)
    {
        string? home = Variable("HOME");
        var caches =
            Variable("XDG_CACHE_HOME")
            ?? Variable("LOCALAPPDATA")
            ?? (
                home is null ? null
                : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches")
                : Path.Combine(home, ".cache")
            );
        return caches is null ? null : Path.Combine(caches, "listlint");

        // A relative path is no place: it would be another one in each folder.
        string? Variable(string name) => machine.Variable(name) is { } value && Path.IsPathFullyQualified(value) ? value : null;
    }
}
