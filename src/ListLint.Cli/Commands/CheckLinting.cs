using System.Collections.Concurrent;
using ListLint.Core;
using ListLint.Engine;

namespace ListLint.Cli;

/// <summary>Lints the lists of a run, and mends them where that was asked for.</summary>
/// <param name="options">Of the run.</param>
/// <param name="host">Where it runs.</param>
/// <param name="narrowing">Leaves of the results what is new.</param>
/// <param name="online">What servers said of the links; null where nobody was asked.</param>
internal sealed class CheckLinting(CheckOptions options, Host host, Narrowing narrowing, OnlineRun? online)
{
    /// <summary>What came of each list, in their order, and the texts that rules compared with one another.</summary>
    /// <param name="inputs">The lists to check.</param>
    /// <param name="all">Those of other shards too.</param>
    /// <param name="isShard">Whether there are other shards.</param>
    public (Checked[] Done, IReadOnlyList<SourceText> Compared) Run(List<CheckInput> inputs, List<CheckInput> all, bool isShard)
    {
        List<SourceText> compared = [];
        var done = new Checked[inputs.Count];
        CheckProgress
            .Of(host, options, inputs.Count)
            .Run(step =>
            {
                // The lists of other shards too.
                if (inputs.SelectMany(input => input.Rules).Any(rule => rule.AcrossFiles))
                    compared = [.. all.Where(input => !input.IsStandard).Select(input => input.Source()).OfType<SourceText>()];
                var works = new Lazy<RunWorks?>(() => Lists.Works(inputs.SelectMany(input => input.Rules), compared));
                var cache = options.Cache is { } folder ? new RunCache(folder, host.Today, compared) : null;
                if (options.Since is not null)
                    narrowing.Prepare(inputs.Select(input => input.Source()).OfType<SourceText>().Concat(isShard ? compared : []));
                void Do(int at)
                {
                    var one = Lint(inputs[at], works, cache);
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
        return (done, compared);
    }

    // A long list that starts last keeps one processor busy while the others have nothing left to do.
    private static OrderablePartitioner<int> LongestFirst(List<CheckInput> inputs) =>
        Partitioner.Create(
            Enumerable
                .Range(0, inputs.Count)
                .OrderByDescending(at => inputs[at].Path is { } path && new FileInfo(path) is { Exists: true } file ? file.Length : 0),
            EnumerablePartitionerOptions.NoBuffering
        );

    private Checked Lint(CheckInput input, Lazy<RunWorks?> works, RunCache? cache)
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
            var lint = narrowing.Around(all, input.Rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal));
            return options.Fix is { } fix
                ? Mending.Mend(source, facts, input.IsStandard ? null : input.Path, lint, fix)
                : new Checked(lint(source, facts), null);

            FileResult Linted(SourceText text, Facts known) => input.Configuration.Linter.Lint(text, known with { Run = works.Value });
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new Checked(null, $"cannot be read: {SystemError.Words(error)}");
        }
    }
}
