using System.Globalization;
using ListLint.Core;
using ListLint.Engine;

namespace ListLint.Cli;

/// <summary>A list among those that a run splits.</summary>
/// <param name="Shown">Its name in reports.</param>
/// <param name="Path">Its absolute path.</param>
/// <param name="Configuration">What holds for it.</param>
internal sealed record SplitList(string Shown, string Path, Configuration Configuration);

/// <summary>Splits the lists of a run, which are the same for every shard.</summary>
internal static class Sharding
{
    /// <summary>Refuses what cannot be done in parts.</summary>
    /// <exception cref="UsageException">There is such a thing among the options.</exception>
    public static void Refuse(CheckOptions options)
    {
        if (options.Shard is null)
            return;
        if (options.Paths.Contains(Check.InputPath))
            throw new UsageException("--shard splits files, and standard input is one text. Leave one of the two out");
        if (options.Fix is { IsDiff: false })
            throw new UsageException(
                "--shard splits by size, which --fix changes while another shard may still be splitting. Mend in one run, or take the parts of --diff"
            );
    }

    /// <summary>The shard that was asked for, and whether each list is in it.</summary>
    /// <param name="options">Of the run.</param>
    /// <param name="lists">All lists, by name.</param>
    public static (Shard Shard, IReadOnlyList<bool> IsIn) Split(CheckOptions options, IReadOnlyList<SplitList> lists)
    {
        var asked = options.Shard!;
        var sizes = AtOnce.Map(lists, list => TextSize.Of(list.Path));
        var plan = ShardPlan.Of([.. lists.Zip(sizes, (list, size) => (list.Shown, size))], asked.Count);
        return (new Shard(asked.Number, asked.Count, Name(options, lists, sizes)), [.. plan.Select(number => number == asked.Number)]);
    }

    // Two machines that see other lists, or look for other things, would leave gaps between their shards.
    private static string Name(CheckOptions options, IReadOnlyList<SplitList> lists, long[] sizes) =>
        Fingerprints.Hash(
            string.Join(
                '\0',
                (IEnumerable<string>)
                    [
                        Application.Version,
                        options.Since ?? "",
                        options.Baseline ?? "",
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
                .. configuration.Suppressions.Select(one => one.ToString()),
                .. lists.Select(list => configuration.Selection.For(list.Shown).Key).Distinct(StringComparer.Ordinal),
            ]
        );
}
