namespace ListLint.Rules;

/// <summary>A repository on GitHub that an address names.</summary>
/// <param name="Owner">Its owner, as the address writes it.</param>
/// <param name="Name">Its name, as the address writes it, without ".git".</param>
internal sealed record GitHubRepository(string Owner, string Name)
{
    private const string Host = "github.com/";

    // The addresses of badges that end in the owner and the name of a repository, by what stands before these (shields.io, badgen.net).
    private static readonly string[] BadgeHosts = ["img.shields.io/github/", "badgen.net/github/", "flat.badgen.net/github/"];

    private static readonly HashSet<string> OneWord =
    [
        .. (
            "stars forks watchers last-commit license issues issues-raw issues-pr issues-pr-raw issues-closed open-issues closed-issues prs "
            + "contributors release tag releases tags repo-size release-date downloads discussions all-contributors"
        ).Split(' '),
    ];

    private static readonly HashSet<string> TwoWords = ["commit-activity", "v", "languages"];

    // What stands behind the host where no owner does.
    private static readonly HashSet<string> Pages = ["sponsors", "orgs", "topics", "marketplace", "apps", "users", "search", "features", "settings"];

    /// <summary>The repository of a badge's address; null for any other image, or where it shows an account.</summary>
    public static GitHubRepository? FindShown(string url)
    {
        foreach (var host in BadgeHosts)
        {
            if (After(url, host) is not { } path)
                continue;
            var parts = path.Split('/');
            var owner =
                OneWord.Contains(parts[0]) ? 1
                : TwoWords.Contains(parts[0]) ? 2
                : parts.Length;
            return owner + 1 < parts.Length ? Create(parts[owner], parts[owner + 1], ".svg", ".png") : null;
        }

        return null;
    }

    /// <summary>The repository of the address of its page, or of a page below it; null for any other address.</summary>
    public static GitHubRepository? FindLinked(string url) =>
        After(url, Host)?.Split('/') is [var owner, var name, ..] && !Pages.Contains(owner) ? Create(owner, name, ".git") : null;

    /// <summary>Whether both are one, as GitHub compares them.</summary>
    public bool Is(GitHubRepository other) => Owner.Equals(other.Owner, StringComparison.OrdinalIgnoreCase) && HasNameOf(other);

    /// <summary>Whether both have one name, their owners aside.</summary>
    public bool HasNameOf(GitHubRepository other) => Name.Equals(other.Name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string ToString() => $"{Owner}/{Name}";

    // The path of a web address on a host, without its query.
    private static string? After(string url, string host)
    {
        var start = url.IndexOf("://", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0;
        if (url.AsSpan(start).StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            start += 4;
        if (!url.AsSpan(start).StartsWith(host, StringComparison.OrdinalIgnoreCase))
            return null;
        var path = url.AsSpan(start + host.Length);
        return (path.IndexOfAny('?', '#') is >= 0 and var end ? path[..end] : path).ToString();
    }

    // Without the ending, of those that an address may have behind the name.
    private static GitHubRepository? Create(string owner, string name, params string[] endings)
    {
        if (Array.Find(endings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } ending)
            name = name[..^ending.Length];
        return IsName(owner) && IsName(name) ? new GitHubRepository(owner, name) : null;
    }

    private static bool IsName(string part) =>
        part.Length is > 0 and <= 100 && part.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.');
}
