using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>A format of reports: all that the command knows of it.</summary>
/// <param name="Name">As <c>--report</c> takes it.</param>
/// <param name="Create">Makes its reporter; null for one that goes over the network, which takes no text.</param>
public sealed record ReportFormat(string Name, Func<ReportOptions, Reporter>? Create)
{
    /// <summary>
    /// What it takes of the texts of the lists, and what to do where only reports are at hand, a clause; null where reports hold all that it takes.
    /// </summary>
    public string? NeedsTexts { get; init; }

    /// <summary>Where its paths start.</summary>
    public PathStart PathsFrom { get; init; } = PathStart.Repository;

    /// <summary>Whether it goes over the network.</summary>
    public bool IsRemote => Create is null;

    /// <summary>Whether people read it, between other words, and it need not be there where there is nothing to say.</summary>
    public bool IsForPeople { get; init; }
}

/// <summary>Where the paths of a report start.</summary>
public enum PathStart
{
    /// <summary>At the root of the repository, wherever the command runs: GitHub, GitLab and reviewdog look for files there.</summary>
    Repository,

    /// <summary>In the folder of the run, where whoever reads text or JSON stands.</summary>
    Folder,
}
