using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The addresses of badges that show figures of a repository on GitHub.</summary>
internal static class BadgeAddress
{
    // The addresses of badges that end in the owner and the name of a repository, by what stands before these (shields.io, badgen.net).
    private static readonly string[] Hosts = ["img.shields.io/github/", "badgen.net/github/", "flat.badgen.net/github/"];

    private static readonly HashSet<string> OneWord =
    [
        .. (
            "stars forks watchers last-commit license issues issues-raw issues-pr issues-pr-raw issues-closed open-issues closed-issues prs "
            + "contributors release tag releases tags repo-size release-date downloads discussions all-contributors"
        ).Split(' '),
    ];

    private static readonly HashSet<string> TwoWords = ["commit-activity", "v", "languages"];

    /// <summary>The repository of a badge's address; null for any other image, or where it shows an account.</summary>
    public static RepositoryAddress? FindRepository(string url)
    {
        foreach (var host in Hosts)
        {
            if (After(url, host) is not { } path)
                continue;
            var parts = path.Split('/');
            var owner =
                OneWord.Contains(parts[0]) ? 1
                : TwoWords.Contains(parts[0]) ? 2
                : parts.Length;
            return owner + 1 < parts.Length ? RepositoryAddress.Create(RepositoryAddress.GitHub, parts[owner], WithoutImage(parts[owner + 1])) : null;
        }

        return null;
    }

    // The path of a web address on a host, without its query.
    private static string? After(string url, string host)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0;
        if (!url.AsSpan(start).StartsWith(host, StringComparison.OrdinalIgnoreCase))
            return null;
        var path = url.AsSpan(start + host.Length);
        return (path.IndexOfAny('?', '#') is >= 0 and var end ? path[..end] : path).ToString();
    }

    private static string WithoutImage(string name) => RepositoryAddress.Without(RepositoryAddress.Without(name, ".svg"), ".png");
}
