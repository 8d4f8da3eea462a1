using System.Globalization;

namespace ListLint.Reporters;

/// <summary>Sees to it that of each run that was split, all shards are there.</summary>
internal static class Shards
{
    private const int Most = 10;

    /// <summary>Refuses a shard that is there twice, and a run of which one is not there.</summary>
    /// <exception cref="ReportException">There is such a one.</exception>
    public static void RefuseIncomplete(IReadOnlyList<WrittenReport> reports)
    {
        var parts = reports.Where(report => report.Run.Shard is not null).Select(report => (report.Name, Shard: report.Run.Shard!)).ToList();
        foreach (var run in parts.GroupBy(part => (part.Shard.Run, part.Shard.Count)))
        {
            var seen = new Dictionary<int, string>();
            foreach (var (name, shard) in run)
            {
                if (!seen.TryAdd(shard.Number, name))
                    throw new ReportException($"{seen[shard.Number]} and {name} are both shard {Word(shard)}. Leave out one of the two");
            }

            var missing = Enumerable.Range(1, run.Key.Count).Where(number => !seen.ContainsKey(number)).Take(Most + 1).ToList();
            if (missing.Count == 0)
                continue;
            var why = parts
                .Except(run)
                .Select(other =>
                    $"{other.Name} is shard {Word(other.Shard)} of a run with other files, sizes or rules. "
                    + "Run all shards on one commit with the same command"
                )
                .FirstOrDefault();
            throw new ReportException(
                $"{run.First().Name} is shard {Word(run.First().Shard)}, and {Listed(missing)} not here. "
                    + (why ?? "Look at the log of the run that should have written it")
            );
        }
    }

    private static string Listed(List<int> missing)
    {
        var (noun, verb) = missing.Count == 1 ? ("shard", "is") : ("shards", "are");
        var numbers = string.Join(", ", missing.Take(Most).Select(number => number.ToString(CultureInfo.InvariantCulture)));
        return $"{noun} {numbers}{(missing.Count > Most ? " ..." : "")} {verb}";
    }

    private static string Word(JsonShard shard) => string.Create(CultureInfo.InvariantCulture, $"{shard.Number}/{shard.Count}");
}
