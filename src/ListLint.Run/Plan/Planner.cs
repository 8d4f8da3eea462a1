using ListLint.Core;
using ListLint.Engine;
using ListLint.Run.Ask;
using ListLint.Run.Base;
using ListLint.Run.Files;
using ListLint.Run.Git;
using ListLint.Run.Plan.Discovery;
using ListLint.Run.Plan.Settings;
using ListLint.Run.Plan.Shards;

namespace ListLint.Run.Plan;

/// <summary>Finds the lists that a request means, each with what holds for it.</summary>
internal sealed class Planner(RunRequest request, Machine machine)
{
    private readonly ListModels models = new();
    private readonly Lazy<GitChanges?> changes = new(() => Changes(request, machine));

    private Configurations Configurations => field ??= new(machine.Folder, request.Rules, request.Choice, changes.Value is not null);

    /// <summary>The plan of the run.</summary>
    /// <exception cref="UsageException">Something that was asked for is not to be had.</exception>
    /// <exception cref="ConfigException">There are mistakes in a configuration.</exception>
    public RunPlan Plan()
    {
        var baseline = Baseline();
        _ = changes.Value;
        var found = Discover();
        var lists = Lists(found);
        var ignored = lists.Where(list => list.Path is not null && list.Configuration.IsIgnored(list.Path)).ToList();
        lists.RemoveAll(ignored.Contains);
        lists.Sort((left, right) => string.CompareOrdinal(left.Shown, right.Shown));
        Protect(lists);
        var (shard, ofShard) = Part(lists);
        return new RunPlan
        {
            Request = request,
            Discovered = found,
            All = lists,
            Ignored = ignored,
            Lists = ofShard,
            Shard = shard,
            Baseline = baseline,
            Changes = changes.Value,
            Models = models,
        };
    }

    private static GitChanges? Changes(RunRequest request, Machine machine) =>
        request.Since is { } reference ? new GitChanges(machine.Folder, reference)
        : request.IsStaged ? GitChanges.FindStaged(machine)
        : null;

    private Baseline? Baseline() => request.Baseline is { } file ? BaselineFile.Read(Path.GetFullPath(file, machine.Folder), file) : null;

    // Standard input alone does not mean the readmes of this folder too.
    private FoundFiles Discover()
    {
        var paths = request.Paths.Where(path => path != StandardInput.Path).ToList();
        return paths.Count == 0 && request.Paths.Count > 0
            ? new FoundFiles()
            : new FileFinder(machine.Folder, Configurations.Get, models, withCopies: request.Fix is not null).Find(paths);
    }

    private List<PlannedList> Lists(FoundFiles found)
    {
        var lists = found.Files.Select(file => FromFile(file.Key, file.Value)).ToList();
        if (request.ReadsInput)
            lists.Add(FromInput());
        return lists;
    }

    private PlannedList FromFile(string file, SourceText? source)
    {
        var shown = Slashes.Forward(Path.GetRelativePath(machine.Folder, file));
        return new PlannedList(
            shown,
            file,
            Configurations.For(file),
            () =>
                request.Unsaved.TryGetValue(file, out var unsaved) ? FileReader.Look(file, unsaved)
                : source is null ? FileReader.Read(file, shown)
                : new FileText(source, null)
        );
    }

    private PlannedList FromInput()
    {
        var name = request.InputName;
        var shown = name is null ? StandardInput.Name : Slashes.Forward(name);
        var path = name is null ? null : Path.GetFullPath(name, machine.Folder);
        // It can be read once, and is looked at more often.
        var text = new Lazy<FileText>(() => FileReader.Read(machine.Input(), shown));
        return new PlannedList(shown, path, Configurations.For(path), () => text.Value, IsStandard: true);
    }

    private void Protect(List<PlannedList> lists) =>
        new ProtectedFiles()
            .Protect(lists.Select(list => list.Path).OfType<string>(), "a list that is checked")
            .Protect(lists.Select(list => list.Configuration.File).OfType<string>().Distinct(), "the configuration of a list")
            .Protect(lists.Select(list => list.Configuration.WordFile).OfType<string>().Distinct(), "the words of a list")
            .Protect(request.Baseline is { } given ? [Path.GetFullPath(given, machine.Folder)] : [], "the baseline")
            .Refuse(request.WrittenReports, machine.Folder);

    private (Shard? Shard, IReadOnlyList<PlannedList> Lists) Part(List<PlannedList> lists)
    {
        if (request.Shard is null)
            return (null, lists);
        var (shard, isIn) = ShardSplit.Split(request, [.. lists.Select(list => new SplitList(list.Shown, list.Path!, list.Configuration))]);
        return (shard, [.. lists.Where((_, index) => isIn[index])]);
    }
}
