using System.Text.RegularExpressions;
using ListLint.Cli.Hosting;
using ListLint.Run.Files;
using ListLint.Run.Git;

namespace ListLint.Cli.Deliver.Page;

/// <summary>What a clone is called, wherever it came from, and which commit it is at.</summary>
internal static partial class LocalRepository
{
    /// <summary><c>owner/name</c> by the address that it was cloned from, else the name of its folder; null where there is no repository.</summary>
    public static string? NameOf(Host host)
    {
        if (Repository.RootOf(host.Folder) is not { } root)
            return null;
        var origin = GitProgram.Run(root, "remote", "get-url", "origin");
        return (origin is { Exit: 0 } ? ProjectOf(origin.Output) : null) ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(root));
    }

    /// <summary>The commit that is checked out; null where there is none.</summary>
    public static string? HeadOf(Host host) =>
        Repository.RootOf(host.Folder) is { } root
        && GitProgram.Run(root, "rev-parse", "--verify", "--quiet", "HEAD") is { Exit: 0 } head
        && head.Output.Trim() is { Length: > 0 } commit
            ? commit
            : null;

    /// <summary>The last two parts of an address of a server; null for another one, and nothing else of it, since it may hold a token.</summary>
    internal static string? ProjectOf(string address) =>
        Address().Match(address.Trim()) is { Success: true } match ? $"{match.Groups["owner"].Value}/{match.Groups["name"].Value}" : null;

    [GeneratedRegex(
        @"^(?:(?:https?|ssh|git)://[^/]+/|[^/]+@[^/:]+:)(?:[A-Za-z0-9_.-]+/)*(?<owner>[A-Za-z0-9_.-]+)/(?<name>[A-Za-z0-9_.-]+?)(?:\.git)?/?$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    )]
    private static partial Regex Address();
}
