using System.Collections.Concurrent;
using ListLint.Core;
using ListLint.Run.Ask;
using ListLint.Run.Base;
using ListLint.Run.Files;
using ListLint.Run.Plan;

namespace ListLint.Run.Know;

/// <summary>The repositories of the lists of a run, for rules that ask for them. Each is looked at once.</summary>
internal sealed class KnownProjects(RunRequest request, Machine machine, ProjectHistories histories)
{
    private readonly ConcurrentDictionary<(string Top, bool IsOnline), Lazy<ProjectFacts>> projects = new();

    /// <summary>The repository of a list; null where no rule asks for it, or the list is no file.</summary>
    public ProjectFacts? Find(PlannedList list)
    {
        if (list.Path is not { } path || !list.Rules.Any(rule => rule.IsForAwesomeLists))
            return null;
        var folder = Path.GetDirectoryName(path)!;
        var root = Repository.RootOf(folder);
        var top = root ?? folder;
        var isOnline = list.Configuration.IsOnline && !request.Online.CacheOnly;
        var project = projects.GetOrAdd((top, isOnline), key => new(() => Read(key.Top, root is not null, key.IsOnline))).Value;
        return project with { IsMainList = new ProjectFiles(top).IsMain(path) };
    }

    private ProjectFacts Read(string top, bool isRepository, bool isOnline)
    {
        var files = new ProjectFiles(top);
        var (name, firstCommit) = isRepository ? histories.Find(top) : ProjectPast.None;
        return new ProjectFacts
        {
            IsMainList = true,
            // A list that was downloaded alone says nothing of the other files.
            KnowsFiles = isRepository,
            Contributing = files.FindContributing(),
            CodeOfConduct = files.FindCodeOfConduct(),
            License = files.FindLicense(),
            GitHubName = name,
            FirstCommit = firstCommit,
            Hosted = isOnline && name is not null ? machine.FindRepository(name) : null,
        };
    }
}
