namespace ListLint.Links;

/// <summary>A repository on GitHub.</summary>
/// <param name="Owner">Its owner, lower case.</param>
/// <param name="Name">Its name, lower case.</param>
public sealed record RepositoryName(string Owner, string Name)
{
    private const string Site = "https://github.com/";

    /// <summary>The canonical URL of its first page.</summary>
    public string Key => $"{Site}{Owner}/{Name}";

    /// <summary>The repository that a canonical URL goes to or into; null for other addresses.</summary>
    public static RepositoryName? Parse(string key) =>
        key.StartsWith(Site, StringComparison.Ordinal) && RepositoryAddress.Parse(key) is { } address
            ? new RepositoryName(address.Owner.ToLowerInvariant(), address.Name.ToLowerInvariant())
            : null;
}
