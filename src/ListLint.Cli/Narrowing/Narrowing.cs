using System.Collections.Concurrent;
using ListLint.Core;
using ListLint.Engine;
using ListLint.Reporters;

namespace ListLint.Cli;

/// <summary>Leaves of a result what is new: what a baseline does not know, on lines that changed.</summary>
internal sealed class Narrowing
{
    private static readonly HashSet<string> JudgeOfSuppressions = new(StringComparer.Ordinal) { ConfiguredSuppressions.Rule };

    private readonly Host host;
    private readonly Baseline? baseline;
    private readonly string baselineFolder;
    private readonly GitChanges? changes;
    private readonly ConcurrentDictionary<string, ChangedLines> lines = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FileResult> unchanged = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<BaselineEntry>> gone = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<Diagnostic>> known = new(StringComparer.Ordinal);

    /// <summary>Reads the baseline and asks git, as the options say.</summary>
    /// <exception cref="UsageException">One of them is not to be had.</exception>
    public Narrowing(CheckOptions options, Host host)
    {
        this.host = host;
        if (options.Since is not null && options.Paths.Contains(Check.InputPath))
            throw new UsageException("--since compares files with their past, which standard input has not. Name the file");
        (baseline, baselineFolder) = options.Baseline is { } file
            ? (BaselineFile.Read(Path.GetFullPath(file, host.Folder), file), FolderOf(file, host))
            : (null, host.Folder);
        changes = options.Since is { } reference ? new GitChanges(host.Folder, reference) : null;
    }

    /// <summary>The name of a list in a baseline that stands in a folder, so that it is the same from wherever the command runs.</summary>
    public static string NameIn(string folder, string shown, Host host) =>
        Slashes.Forward(Path.GetRelativePath(folder, Path.GetFullPath(shown, host.Folder)));

    /// <summary>The folder of a baseline.</summary>
    public static string FolderOf(string file, Host host) => Path.GetDirectoryName(Path.GetFullPath(file, host.Folder)) ?? host.Folder;

    /// <summary>Looks at all lists before the first is linted, since a diagnostic may speak of another list.</summary>
    public void Prepare(IEnumerable<SourceText> sources)
    {
        if (changes is null)
            return;
        foreach (var (source, changed) in changes.Of(sources.Select(source => (source, Path.GetFullPath(source.Path, host.Folder)))))
            lines[source.Path] = changed;
    }

    /// <summary>Whether what stands at a place of a list would be reported: it has changed, or lines are not told apart.</summary>
    public bool IsNew(SourceText source, Span span)
    {
        if (changes is not null && !lines.ContainsKey(source.Path))
            Prepare([source]);
        return changes is null || lines[source.Path].Holds(span);
    }

    /// <summary>The same linter, with less in its results.</summary>
    /// <param name="lint">Finds all.</param>
    /// <param name="ran">The ids of its rules.</param>
    public Func<SourceText, Facts, FileResult> Around(Func<SourceText, Facts, FileResult> lint, IReadOnlySet<string> ran) =>
        baseline is null && changes is null ? lint : (source, facts) => Narrow(lint(source, facts), ran);

    /// <summary>What was left out because its lines did not change; null where lines are not told apart.</summary>
    public RunResult? Unchanged =>
        changes is null ? null : new RunResult([.. unchanged.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Value)]);

    /// <summary>The same for a configuration, where only suppressions are judged.</summary>
    public FileResult Narrow(FileResult result)
    {
        Prepare(result);
        return Narrow(result, JudgeOfSuppressions);
    }

    /// <summary>What the baseline knows and what of it is gone, by rule; null where none is given.</summary>
    public BaselineCounts? Counts =>
        baseline is null
            ? null
            : new BaselineCounts(
                known.Values.SelectMany(file => file).CountBy(one => one.Rule, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal),
                gone.Values.SelectMany(file => file)
                    .GroupBy(entry => entry.Rule, StringComparer.Ordinal)
                    .ToDictionary(rule => rule.Key, rule => rule.Sum(entry => entry.Count), StringComparer.Ordinal)
            );

    /// <summary>The same for what hangs on other shards: nothing is left out, but it is said what would be.</summary>
    public PendingDiagnostic Narrow(PendingDiagnostic pending)
    {
        var alone = new FileResult(pending.Source, [pending.Diagnostic], []);
        Prepare(alone);
        return pending with
        {
            Known = baseline?.Known(NameIn(baselineFolder, pending.Source.Path, host), pending.Hash) ?? 0,
            IsChanged = !lines.TryGetValue(pending.Source.Path, out var changed) || changed.Only(alone, _ => null).Diagnostics.Count > 0,
        };
    }

    /// <summary>What of the baseline is gone: a sentence, and then each line if asked for.</summary>
    public IEnumerable<string> Gone(bool verbose)
    {
        var all = gone.OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(file => file.Value).ToList();
        if (all.Count == 0)
            return [];
        var sum = all.Sum(entry => entry.Count);
        var what = sum == 1 ? "1 diagnostic of the baseline is" : $"{sum} diagnostics of the baseline are";
        var hint = verbose ? "" : "With -v they are listed. ";
        var sentence = $"{what} gone. {hint}Write it anew to hold the gain: listlint baseline";
        return verbose
            ? all.Select(entry =>
                    $"gone: {Line.Of(entry.Path)}: {Line.Of(entry.Rule)}{(entry.Count > 1 ? $" ({entry.Count})" : "")}: {Line.Of(entry.Text)}"
                )
                .Append(sentence)
            : [sentence];
    }

    private void Prepare(FileResult result)
    {
        if (result.Diagnostics.Count > 0 && KnownFiles.RepositoryOf(FolderOf(result.Source.Path, host)) == KnownFiles.RepositoryOf(host.Folder))
            Prepare([result.Source]);
    }

    private FileResult Narrow(FileResult result, IReadOnlySet<string> ran)
    {
        var path = result.Source.Path;
        if (baseline is not null)
        {
            var name = NameIn(baselineFolder, path, host);
            gone[path] = [.. baseline.Gone(name, result, ran)];
            var fresh = baseline.New(name, result);
            known[path] = [.. result.Diagnostics.Except(fresh.Diagnostics, ReferenceEqualityComparer.Instance).Cast<Diagnostic>()];
            result = fresh;
        }

        if (!lines.TryGetValue(path, out var changed))
            return result;
        var only = changed.Only(result, other => lines.GetValueOrDefault(other));
        var kept = only.Diagnostics.ToHashSet();
        unchanged[path] = result with { Diagnostics = [.. result.Diagnostics.Where(one => !kept.Contains(one))], Failures = [] };
        return only;
    }
}
