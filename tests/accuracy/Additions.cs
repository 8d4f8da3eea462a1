using ListLint.Core;
using ListLint.Engine;
using ListLint.Markdown;
using ListLint.Rules;

namespace ListLint.Accuracy;

/// <summary>
/// Plays the history again as if each line that its curator corrected came with a change: was it told what is wrong, and is the line as the
/// curator left it silent.
/// </summary>
internal static class Additions
{
    /// <summary>Prints both for each kind of correction, for lists A to M and N to Z; 2 where the history is not there.</summary>
    /// <param name="folder">Where cases.jsonl and the unpacked files are.</param>
    /// <param name="options">
    /// "--style" for the rules of style alone; "--show KIND" for what was told and what was not; "--alarms" for what was told of corrected lines.
    /// </param>
    public static int Print(string folder, IReadOnlyList<string> options)
    {
        if (!File.Exists(Path.Combine(folder, "cases.jsonl")) || !Directory.Exists(Path.Combine(folder, "files")))
        {
            Console.Error.WriteLine($"No history in {folder}: it takes cases.jsonl, judged.tsv and the folder files, unpacked from files.tar.xz.");
            return 2;
        }

        var all = RuleCatalog.All();
        var style = all.Where(rule => rule.Style).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var rules = all.Where(rule => rule.Style || (rule.Recommended && !options.Contains("--style")));
        var linter = new Linter(ListParser.Parse, [.. rules.Where(rule => !rule.Online && !rule.AcrossFiles)]);
        var replays = HistoryCase.Read(folder).AsParallel().AsOrdered().Select(one => Replay.Run(linter, one, style)).OfType<Replay>().ToList();
        foreach (var half in replays.GroupBy(replay => char.ToUpperInvariant(replay.Case.List[0]) <= 'M' ? "A-M" : "N-Z").OrderBy(half => half.Key))
            PrintHalf(half.Key, [.. half]);
        foreach (var replay in replays)
            Show(replay, options);
        return 0;
    }

    private static void PrintHalf(string name, List<Replay> replays)
    {
        Console.WriteLine($"Lists {name}: {replays.Count} corrected lines");
        foreach (var kind in replays.GroupBy(replay => replay.Case.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var (told, byStyle) = (kind.Count(replay => replay.IsTold), kind.Count(replay => replay.IsToldByStyle));
            Console.WriteLine(
                $"  {kind.Key, -20} told {told, 4} of {kind.Count(), -4} {(double)told / kind.Count():0.00}, by rules of style {byStyle, 4}"
            );
        }

        var (all, alarms) = (replays.Count(replay => replay.IsTold), replays.Count(replay => replay.StyleAlarms.Count > 0));
        var left = replays.Count(replay => replay.Case.New is not null);
        Console.WriteLine($"  {"all", -20} told {all, 4} of {replays.Count, -4} {(double)all / replays.Count:0.00}");
        Console.WriteLine(
            $"  as the curator left them: {alarms} of {left} = {100.0 * alarms / left:0.0} % told of style, "
                + $"{replays.Count(replay => replay.Alarms.Count > 0)} of anything, that the old line was not"
        );
    }

    private static void Show(Replay replay, IReadOnlyList<string> options)
    {
        var kind = options.SkipWhile(option => option != "--show").Skip(1).FirstOrDefault();
        var one = replay.Case;
        var place =
            $"{one.Id} {one.Kind} {one.List}:{one.Line}\n   - {Excerpt.From(one.Old, 400)}\n   + {Excerpt.From(one.New ?? "(taken out)", 400)}";
        if (kind == one.Kind || (kind == "all" && !replay.IsTold))
        {
            Console.WriteLine($"{(replay.IsTold ? "told" : "missed")} {place}");
            foreach (var report in replay.Told)
                Console.WriteLine($"     {report}");
        }

        foreach (var alarm in options.Contains("--alarms") ? replay.StyleAlarms : [])
            Console.WriteLine($"alarm {place}\n     {alarm}");
    }
}
