namespace ListLint.Core;

/// <summary>A file of a repository.</summary>
/// <param name="Path">From the root of the repository, with forward slashes.</param>
/// <param name="Text">What it says, as far as it was read.</param>
public sealed record ProjectFile(string Path, string Text)
{
    /// <summary>Whether there is nothing in it but white space.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}

/// <summary>What is known of the repository that a list belongs to.</summary>
public sealed record ProjectFacts
{
    /// <summary>Whether the list is the one that visitors of the repository see first, and not a file beside or below its README.</summary>
    public required bool IsMainList { get; init; }

    /// <summary>Whether the files of the repository were looked at; then those that are null below do not exist.</summary>
    public bool KnowsFiles { get; init; }

    /// <summary>The guidelines for contributors.</summary>
    public ProjectFile? Contributing { get; init; }

    /// <summary>The code of conduct.</summary>
    public ProjectFile? CodeOfConduct { get; init; }

    /// <summary>The license.</summary>
    public ProjectFile? License { get; init; }

    /// <summary>Its name on GitHub as its remote has it, <c>owner/name</c>; null where it has no such remote.</summary>
    public string? GitHubName { get; init; }

    /// <summary>The day of its first commit; null where git does not know it.</summary>
    public DateOnly? FirstCommit { get; init; }

    /// <summary>What GitHub says of it; null where GitHub was not asked or did not answer.</summary>
    public HostedRepository? Hosted { get; init; }
}

/// <summary>What GitHub's API says of the repository of a list.</summary>
public sealed record HostedRepository
{
    /// <summary>Its description; null or empty where it has none.</summary>
    public string? Description { get; init; }

    /// <summary>Its topics.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The license that GitHub found, as an id of SPDX or the name that GitHub gives it; null where it found none.</summary>
    public string? License { get; init; }

    /// <summary>The day on which it was made (UTC).</summary>
    public required DateOnly Created { get; init; }

    /// <summary>The name of its default branch.</summary>
    public required string DefaultBranch { get; init; }
}
