using System.Buffers;

namespace ListLint.Core;

/// <summary>A repository that an address names.</summary>
/// <param name="Host">Its site, lower case, without <c>www.</c></param>
/// <param name="Owner">Its owner, as the address writes it.</param>
/// <param name="Name">Its name, as the address writes it, without <c>.git</c>.</param>
public sealed record RepositoryAddress(string Host, string Owner, string Name)
{
    /// <summary>The host of GitHub.</summary>
    public const string GitHub = "github.com";

    private const int Longest = 100;
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._");

    // Pages of GitHub itself, which stand where an owner would.
    private static readonly HashSet<string> Pages = (
        "about apps collections contact customer-stories enterprise events explore features issues login marketplace new notifications "
        + "orgs organizations pricing pulls resources search security settings site solutions sponsors stars team topics trending users"
    )
        .Split(' ')
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the address is that of the repository; false for a page below it.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>The repository that a web address of any site goes to or into, if the address has a path of two parts; null for any other.</summary>
    public static RepositoryAddress? Parse(string url)
    {
        var address = url.AsSpan(url.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0);
        if (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            address = address[4..];
        if (address.IndexOfAny('?', '#') is >= 0 and var end)
            address = address[..end];
        return
            address.ToString().Split('/') is [var host, var owner, var name, .. var below]
            && Create(host.ToLowerInvariant(), owner, Without(name, ".git")) is { } repository
            ? repository with
            {
                IsWhole = below is [] or [""],
            }
            : null;
    }

    /// <summary>A repository by its parts; null for what no repository can be called, and for pages of GitHub itself.</summary>
    public static RepositoryAddress? Create(string host, string owner, string name) =>
        IsPart(owner) && IsPart(name) && !(host == GitHub && Pages.Contains(owner)) ? new RepositoryAddress(host, owner, name) : null;

    /// <summary>Whether a text can be <c>owner/name</c>: what came from elsewhere goes into addresses.</summary>
    public static bool IsName(string text) =>
        text.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && IsPart(text.AsSpan(0, slash)) && IsPart(text.AsSpan(slash + 1));

    /// <summary>Whether both are one, as their site compares them.</summary>
    public bool Is(RepositoryAddress other) =>
        Host == other.Host && Owner.Equals(other.Owner, StringComparison.OrdinalIgnoreCase) && HasNameOf(other);

    /// <summary>Whether both have one name, their owners aside.</summary>
    public bool HasNameOf(RepositoryAddress other) => Name.Equals(other.Name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override string ToString() => $"{Owner}/{Name}";

    /// <summary>A name without an ending, if it has that.</summary>
    public static string Without(string name, string ending) =>
        name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? name[..^ending.Length] : name;

    private static bool IsPart(ReadOnlySpan<char> part) =>
        part.Length is > 0 and <= Longest && !part.ContainsAnyExcept(Letters) && part is not ("." or "..");
}
