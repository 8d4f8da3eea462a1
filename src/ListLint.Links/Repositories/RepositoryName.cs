using System.Buffers;

namespace ListLint.Links;

/// <summary>A repository on GitHub.</summary>
/// <param name="Owner">Its owner, lower case.</param>
/// <param name="Name">Its name, lower case.</param>
public sealed record RepositoryName(string Owner, string Name)
{
    private const string Site = "https://github.com/";
    private const int Longest = 100;
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._");

    // Pages of the site itself, which stand where an owner would.
    private static readonly HashSet<string> Pages = (
        "about apps collections contact customer-stories enterprise events explore features issues login marketplace new notifications "
        + "orgs organizations pricing pulls resources search security settings site solutions sponsors stars team topics trending users"
    )
        .Split(' ')
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The canonical URL of its first page.</summary>
    public string Key => $"{Site}{Owner}/{Name}";

    /// <summary>The repository that a canonical URL goes to or into; null for other addresses.</summary>
    public static RepositoryName? Parse(string key)
    {
        if (!key.StartsWith(Site, StringComparison.Ordinal))
            return null;
        var path = key[Site.Length..].Split('?', '#')[0].Split('/', 3);
        return path is [var owner, var name, ..] && IsPart(owner) && IsPart(name) && !Pages.Contains(owner)
            ? new RepositoryName(owner.ToLowerInvariant(), name.ToLowerInvariant())
            : null;
    }

    /// <summary>Whether a text can be <c>owner/name</c>: what came from elsewhere goes into addresses.</summary>
    public static bool IsName(string text) =>
        text.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && IsPart(text.AsSpan(0, slash)) && IsPart(text.AsSpan(slash + 1));

    private static bool IsPart(ReadOnlySpan<char> part) =>
        part.Length is > 0 and <= Longest && !part.ContainsAnyExcept(Letters) && part is not ("." or "..");
}
