using System.Globalization;
using ListLint.Core;
using ListLint.Run.Base;
using ListLint.Run.Git;

namespace ListLint.Run.Know;

/// <summary>What git knows of the repository of a list.</summary>
internal static class ProjectHistory
{
    private const string Host = "github.com";

    /// <summary>The day of the first commit; null where git is not to be had, or the clone does not go back to it.</summary>
    /// <param name="root">The root of the repository, absolute.</param>
    public static DateOnly? FindFirstCommit(string root)
    {
        if (Ask(root, "rev-parse", "--is-shallow-repository") is not "false")
            return null;
        // A history may have several beginnings, of which the earliest counts.
        var days = (Ask(root, "log", "--max-parents=0", "--format=%cs", "HEAD") ?? "")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line =>
                DateOnly.TryParseExact(line, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null
            )
            .OfType<DateOnly>()
            .ToList();
        return days.Count == 0 ? null : days.Min();
    }

    /// <summary>The repository on GitHub, <c>owner/name</c>, that the remote "origin" is; null for other remotes.</summary>
    /// <param name="root">The root of the repository, absolute.</param>
    public static string? FindGitHubName(string root) => Ask(root, "config", "--get", "remote.origin.url") is { } url ? NameIn(url) : null;

    /// <summary><c>owner/name</c> in the address of a remote on GitHub; null for other addresses.</summary>
    public static string? NameIn(string url)
    {
        var at = url.IndexOf(Host, StringComparison.OrdinalIgnoreCase);
        var isHost = at == 0 || (at > 0 && url[at - 1] is '/' or '@');
        if (!isHost || at + Host.Length >= url.Length || url[at + Host.Length] is not ('/' or ':'))
            return null;
        var path = url[(at + Host.Length + 1)..].Trim().TrimEnd('/');
        path = path.EndsWith(".git", StringComparison.OrdinalIgnoreCase) ? path[..^4] : path;
        return RepositoryAddress.IsName(path) ? path : null;
    }

    private static string? Ask(string root, params string[] args)
    {
        try
        {
            return GitProgram.Run(root, args) is { Exit: 0 } git ? git.Output.Trim() : null;
        }
        catch (UsageException)
        {
            // git refuses a repository that somebody else owns.
            return null;
        }
    }
}
