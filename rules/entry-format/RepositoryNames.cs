using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The names of the repositories that entries go to.</summary>
internal static class RepositoryNames
{
    private static readonly string[] Hosts = [RepositoryAddress.GitHub, "gitlab.com", "codeberg.org", "bitbucket.org"];

    /// <summary>The name, where the title of an entry goes to a repository and is something else; case, spaces and hyphens do not matter.</summary>
    public static string? Conflict(Entry entry)
    {
        if (
            entry.TitleLink is not { Canonical.IsWeb: true } link
            || RepositoryAddress.Parse(link.Url) is not { IsWhole: true } repository
            || !Hosts.Contains(repository.Host)
        )
            return null;
        var key = TextKey.From(entry.Title);
        return key == TextKey.From(repository.Name) || key == TextKey.From($"{repository.Owner}{repository.Name}") ? null : repository.Name;
    }
}
