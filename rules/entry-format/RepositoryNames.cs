using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The names of the repositories that entries go to.</summary>
internal static class RepositoryNames
{
    private static readonly string[] Hosts = ["github.com", "gitlab.com", "codeberg.org", "bitbucket.org"];

    /// <summary>The name, where the title of an entry goes to a repository and is something else; case, spaces and hyphens do not matter.</summary>
    public static string? Conflict(Entry entry)
    {
        if (entry.TitleLink is not { } link || !Uri.TryCreate(link.Url, UriKind.Absolute, out var address) || !Hosts.Contains(address.Host))
            return null;
        var parts = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2)
            return null;
        var name = parts[1].EndsWith(".git", StringComparison.Ordinal) ? parts[1][..^4] : parts[1];
        var key = TextKey.From(entry.Title);
        return key == TextKey.From(name) || key == TextKey.From($"{parts[0]}{name}") ? null : name;
    }
}
