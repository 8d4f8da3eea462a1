using System.Globalization;
using ListLint.Core;
using ListLint.Engine;
using ListLint.Run.Ask;
using ListLint.Run.Base;
using ListLint.Run.Plan.Settings;

namespace ListLint.Run.Plan.Shards;

/// <summary>A list among those that a run splits.</summary>
/// <param name="Shown">Its name in reports.</param>
/// <param name="Path">Its absolute path.</param>
/// <param name="Configuration">What holds for it.</param>
internal sealed record SplitList(string Shown, string Path, Configuration Configuration);

/// <summary>Splits the lists of a run, which are the same for every shard.</summary>
internal static class ShardSplit
{
    /// <summary>The shard that was asked for, and whether each list is in it.</summary>
    /// <param name="request">Of the run.</param>
    /// <param name="lists">All lists, by name.</param>
    public static (Shard Shard, IReadOnlyList<bool> IsIn) Split(RunRequest request, IReadOnlyList<SplitList> lists)
    {
        var asked = request.Shard!;
        var sizes = Processors.Map(lists, list => TextSize.Measure(list.Path));
        var plan = ShardPlan.Create([.. lists.Zip(sizes, (list, size) => (list.Shown, size))], asked.Count);
        return (new Shard(asked.Number, asked.Count, Name(request, lists, sizes)), [.. plan.Select(number => number == asked.Number)]);
    }

    // Two machines that see other lists, or look for other things, would leave gaps between their shards.
    private static string Name(RunRequest request, IReadOnlyList<SplitList> lists, long[] sizes) =>
        Fingerprints.Hash(
            string.Join(
                '\0',
                (IEnumerable<string>)
                    [
                        ToolVersion.Text,
                        request.Since ?? "",
                        request.Baseline ?? "",
                        .. lists.Zip(sizes, (list, size) => string.Create(CultureInfo.InvariantCulture, $"{list.Shown}\0{size}")),
                        .. lists.GroupBy(list => list.Configuration, (configuration, all) => Rules(configuration, all)),
                    ]
            )
        );

    private static string Rules(Configuration configuration, IEnumerable<SplitList> lists) =>
        string.Join(
            '\0',
            [
                configuration.FailOn.ToString(),
                .. configuration.Suppressions.Select(suppression => suppression.ToString()),
                .. lists.Select(list => configuration.Selection.For(list.Shown).Key).Distinct(StringComparer.Ordinal),
            ]
        );
}
