using System.Collections.Concurrent;

namespace ListLint.Run.Know;

/// <summary>What git says of repositories. Each is asked once, since that takes several processes.</summary>
internal sealed class ProjectHistories
{
    private readonly ConcurrentDictionary<string, Lazy<ProjectPast>> known = new(StringComparer.Ordinal);

    /// <summary>The past of a repository.</summary>
    /// <param name="root">Its root, absolute.</param>
    public ProjectPast Find(string root) =>
        known.GetOrAdd(root, top => new(() => new ProjectPast(ProjectHistory.FindGitHubName(top), ProjectHistory.FindFirstCommit(top)))).Value;

    /// <summary>Has git asked again.</summary>
    public void Forget() => known.Clear();
}

/// <summary>What git says of a repository.</summary>
/// <param name="GitHubName"><c>owner/name</c> on GitHub; null where its remote is elsewhere.</param>
/// <param name="FirstCommit">The day of the first commit; null where that is not known.</param>
internal sealed record ProjectPast(string? GitHubName, DateOnly? FirstCommit)
{
    /// <summary>Of a folder that is in no repository.</summary>
    public static ProjectPast None { get; } = new(null, null);
}
