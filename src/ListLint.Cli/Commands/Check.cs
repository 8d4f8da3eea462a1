using System.Collections.Concurrent;
using ListLint.Core;
using ListLint.Engine;
using ListLint.Reporters;

namespace ListLint.Cli;

/// <summary>Finds, reads, lints, mends and reports.</summary>
internal sealed class Check(Host host)
{
    /// <summary>The path that means standard input.</summary>
    public const string InputPath = "-";

    /// <summary>What standard input is called where it has no name.</summary>
    public const string InputName = "<stdin>";

    /// <summary>Runs and returns the exit code.</summary>
    /// <exception cref="UsageException">A report cannot be written.</exception>
    public int Run(CheckOptions options)
    {
        Sharding.Refuse(options);
        using var remote = RemoteReports.Open(options, host);
        if (remote is null)
            return Run(options, null);
        try
        {
            return Run(remote.Options, remote);
        }
        catch (Exception error)
        {
            remote.Fail(error);
            throw;
        }
    }

    private int Run(CheckOptions options, RemoteReports? remote)
    {
        var fixes = options.Fix is { } request ? new FixReport(host, options, request) : null;
        var reports = fixes?.Reports() ?? options.Reports;
        var narrowing = new Narrowing(options, host);
        var configurations = new Configurations(host.Folder, options.Rules, options.Choice);
        var paths = options.Paths.Where(path => path != InputPath).ToList();
        // Standard input alone does not mean the readmes of this folder too.
        var found = paths.Count == 0 && options.Paths.Count > 0 ? new Found() : new FileFinder(host.Folder, configurations.Of).Find(paths);
        var inputs = found.Files.Select(file => Listed(file.Key, file.Value, configurations.For(file.Key))).ToList();
        if (options.Paths.Contains(InputPath))
            inputs.Add(StandardInput(options.InputName, configurations));
        var ignored = inputs.Where(input => input.Path is not null && input.Configuration.IsIgnored(input.Path)).ToList();
        inputs.RemoveAll(ignored.Contains);
        inputs.Sort((left, right) => string.CompareOrdinal(left.Shown, right.Shown));

        new Overwriting()
            .Protect(inputs.Select(input => input.Path).OfType<string>(), "a list that is checked")
            .Protect(inputs.Select(input => input.Configuration.File).OfType<string>().Distinct(), "the configuration of a list")
            .Protect(options.Baseline is { } given ? [Path.GetFullPath(given, host.Folder)] : [], "the baseline")
            .Refuse(reports, host);
        var all = inputs;
        Shard? shard = null;
        if (options.Shard is not null)
        {
            (shard, var isIn) = Sharding.Split(options, [.. all.Select(input => new SplitList(input.Shown, input.Path!, input.Configuration))]);
            inputs = [.. all.Where((_, at) => isIn[at])];
        }
        var online = OnlineRun.Of(options, host, [.. inputs.Select(input => ((Func<SourceText?>)(() => Source(input)), input.Shown, input.Configuration))], narrowing.IsNew);

        List<SourceText> compared = [];
        var done = new Checked[inputs.Count];
        CheckProgress.Of(host, options, inputs.Count).Run(step =>
        {
            // The lists of other shards too.
            if (inputs.SelectMany(RulesOf).Any(rule => rule.AcrossFiles))
                compared = [.. all.Where(input => !input.IsStandard).Select(Source).OfType<SourceText>()];
            var works = new Lazy<RunWorks?>(() => Lists.Works(inputs.SelectMany(RulesOf), compared));
            var cache = options.Cache is { } folder ? new RunCache(folder, host.Today, compared) : null;
            if (options.Since is not null)
                narrowing.Prepare(inputs.Select(Source).OfType<SourceText>().Concat(shard is null ? [] : compared));
            void Do(int at)
            {
                var one = Lint(inputs[at], works, narrowing, cache, online, options.Fix);
                // A baseline knows each place for itself.
                done[at] = options.BaselineOutput is null && one.Result is { } result ? one with { Result = Summing.Of(result) } : one;
                step();
            }

            // One list is done before a second thread has started.
            if (inputs.Count == 1)
                Do(0);
            else
                Parallel.ForEach(LongestFirst(inputs), AtOnce.Bound, Do);
            cache?.Sweep();
        });
        if (options.Verbose)
            Say(found.Skipped.Concat(inputs.Select((input, at) => $"{input.Shown}: {(done[at].Result is { } result ? Words.Count(result.Source.LineCount, "line") : "not checked")}"))
                .Append(Words.Count(inputs.SelectMany(RulesOf).Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count(), "rule")));
        if (options.Verbose || (inputs.Count == 0 && !options.Quiet))
            Say(ignored.Select(input => $"{Line.Of(input.Shown)}: left out, {Line.Of(Shown(input.Configuration.File!))} ignores it"));
        if (!options.Quiet)
            Say(found.Notes);
        List<string> complaints = [.. found.Problems, .. Complaints(inputs, done)];
        Say(complaints);
        if (shard is not null && inputs.Count == 0 && !options.Quiet)
            Say([$"shard {options.Shard} has nothing to check: there {(all.Count == 1 ? "is 1 list" : $"are {all.Count} lists")}"]);
        fixes?.Write(done, done.Zip(inputs).FirstOrDefault(pair => pair.Second.IsStandard).First);

        // What comes from an editor is one list, and only that is asked about.
        var suppressions = new ConfiguredSuppressions(host, [.. all.Where(_ => !all.TrueForAll(input => input.IsStandard)).Select(input => input.Configuration).Distinct()]);
        List<PendingDiagnostic> pending = shard is null ? [] : [.. suppressions.Pend(allLists: options.Paths.Count == 0).Select(narrowing.Narrow)];
        var judged = shard is not null ? [] : suppressions.Judge(allLists: options.Paths.Count == 0)
            .Select(one => (Result: narrowing.Narrow(one.Result), one.Fails)).Where(one => one.Result.Diagnostics.Count > 0).ToList();
        if (!options.Quiet)
            Say(narrowing.Gone(options.Verbose));
        var failed = found.Problems.Count > 0 || done.Any(one => one.Problem is not null || one.Result?.Failures.Count > 0 || one.Fix?.Quarrels.Count > 0);
        var exit = failed ? ExitCode.Failed
            : done.Zip(inputs).Any(pair => pair.First.Result?.Diagnostics.Any(diagnostic => diagnostic.Severity >= pair.Second.Configuration.FailOn) == true) || judged.Any(one => one.Fails) ? ExitCode.Found
            : ExitCode.Clean;
        var run = new RunResult([.. done.Select(one => one.Result).OfType<FileResult>().Concat(judged.Select(one => one.Result)).OrderBy(one => one.Source.Path, StringComparer.Ordinal)])
        {
            Compared = compared,
            Shard = shard,
            Pending = pending,
            Notices = [.. complaints.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            ExitCode = exit,
            Links = online?.Summary,
        };
        if (options.BaselineOutput is { } baseline)
            return failed ? ExitCode.Failed : BaselineCommand.Write(baseline, run, host);
        var reportHost = fixes?.ForReports ?? host;
        var report = ReportContext.Of(options, reportHost) with { Unchanged = narrowing.Unchanged };
        if (reports.Any(target => target.Format == "html"))
            report = report with { Page = PageFacts.Of(host, report.FilesUrl, narrowing) };
        // Where nothing could be checked, "No problems" would be a lie.
        foreach (var target in reports.Where(target => !target.IsRemote && (run.Files.Count > 0 || target is not { Format: "text", File: null })))
            target.Write(run, report, reportHost);
        remote?.Deliver(new Outcome(run, exit, complaints, report));
        return exit;
    }

    // A long list that starts last keeps one processor busy while the others have nothing left to do.
    private static OrderablePartitioner<int> LongestFirst(List<Input> inputs) => Partitioner.Create(
        Enumerable.Range(0, inputs.Count).OrderByDescending(at => inputs[at].Path is { } path && new FileInfo(path) is { Exists: true } file ? file.Length : 0),
        EnumerablePartitionerOptions.NoBuffering);

    private Input Listed(string file, SourceText? source, Configuration configuration)
    {
        var shown = Shown(file);
        return new Input(shown, file, configuration, () => source is null ? FileReader.Read(file, shown) : new Reading(source, null));
    }

    private string Shown(string file) => Slashes.Forward(Path.GetRelativePath(host.Folder, file));

    private static IReadOnlyList<Rule> RulesOf(Input input) => input.Configuration.Selection.For(input.Shown).Rules;

    private Input StandardInput(string? name, Configurations configurations)
    {
        var shown = name is null ? InputName : Slashes.Forward(name);
        var path = name is null ? null : Path.GetFullPath(name, host.Folder);
        // It can be read once, and is looked at more often.
        var reading = new Lazy<Reading>(() => FileReader.Read(host.Input(), shown));
        return new Input(shown, path, configurations.For(path), () => reading.Value, IsStandard: true);
    }

    // What cannot be read is reported when the file is linted.
    private static SourceText? Source(Input input)
    {
        try
        {
            return input.Read().Source;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private Checked Lint(Input input, Lazy<RunWorks?> works, Narrowing narrowing, RunCache? cache, OnlineRun? online, FixRequest? fix)
    {
        try
        {
            var reading = input.Read();
            if (reading.Source is not { } source)
                return new Checked(null, reading.Problem);
            var known = KnownFiles.For(input.Path, host.Today);
            var facts = online?.With(known, input.Configuration, input.Shown) ?? known;
            // What servers say tomorrow follows from nothing that is known today.
            var all = OnlineRun.IsOnline(input.Configuration, input.Shown) ? Linted : cache?.Around(Linted, input.Configuration) ?? Linted;
            var lint = narrowing.Around(all, RulesOf(input).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal));
            return fix is null ? new Checked(lint(source, facts), null) : Mending.Mend(source, facts, input.IsStandard ? null : input.Path, lint, fix);

            FileResult Linted(SourceText text, Facts known) => input.Configuration.Linter.Lint(text, known with { Run = works.Value });
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new Checked(null, $"cannot be read: {SystemError.Words(error)}");
        }
    }

    private static IEnumerable<string> Complaints(List<Input> inputs, Checked[] done) =>
    [
        .. inputs.Zip(done).Where(pair => pair.Second.Problem is not null).Select(pair => $"{Line.Of(pair.First.Shown)}: {pair.Second.Problem}."),
        .. done.Select(one => one.Result).OfType<FileResult>().SelectMany(result =>
            result.Failures.Select(failure => $"rule {failure.Rule} failed on file {Line.Of(result.Source.Path)}: {Line.Of(failure.Reason)}. Please report it.")),
        .. done.Select(one => one.Result).OfType<FileResult>().Where(result => result.UncheckedLine is not null).Select(result =>
            $"{Line.Of(result.Source.Path)}: from line {result.UncheckedLine} on, something is nested too deeply to be checked; it was taken for text."),
        .. done.Where(one => one.Fix?.Quarrels.Count > 0).Select(one =>
            $"{Line.Of(one.Fix!.Source.Path)}: the fixes of {string.Join(" and ", one.Fix.Quarrels)} undo one another or have no end. Please report it."),
    ];

    private void Say(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            host.Error.WriteLine($"listlint: {line}");
    }

    /// <summary>A list to check: its name in reports, its absolute path if it has one, what holds for it, and how to read it.</summary>
    private sealed record Input(string Shown, string? Path, Configuration Configuration, Func<Reading> Read, bool IsStandard = false);
}
