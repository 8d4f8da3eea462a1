using ListLint.Core;
using ListLint.Engine;
using ListLint.Markdown;
using ListLint.Rules;

namespace ListLint.Accuracy;

/// <summary>A place of a list that was fixed: its lines before and after, and the rules whose fixes began there.</summary>
internal sealed record FixedPlace(string List, int Line, IReadOnlyList<string> Rules, string Before, string After);

/// <summary>Fixes lists, in memory.</summary>
internal static class Fixes
{
    private const int Seed = 40;
    private static readonly Fixer Fixer = new(
        new Linter(ListParser.Parse, [.. RuleCatalog.All().Where(rule => rule.Recommended)]).Lint,
        new FixGuard(ListParser.Parse)
    );

    /// <summary>Fixes a list with the rules that are on by default.</summary>
    public static FixResult Apply(SourceText source, Safety upTo) => Fixer.Fix(source, Reports.Facts, upTo);

    /// <summary>The lists of a folder as they are.</summary>
    public static IReadOnlyList<SourceText> Lists(string folder) =>
        [
            .. Directory
                .GetFiles(folder, "*", SearchOption.AllDirectories)
                .Where(path => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
                .Select(path => SourceText.Decode(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path))),
        ];

    /// <summary>The places of a list that were fixed, in order.</summary>
    public static IEnumerable<FixedPlace> FindPlaces(SourceText before, FixResult fix)
    {
        var (old, now) = (before.Text.Split('\n'), fix.Source.Text.Split('\n'));
        foreach (var change in LineDiff.Compare(old, now))
        {
            var rules = fix
                .Applied.Where(applied => applied.Position.Line > change.OldStart - 1 && applied.Position.Line <= change.OldEnd + 1)
                .Select(applied => applied.Rule)
                .Distinct();
            yield return new FixedPlace(
                before.Path,
                change.OldStart + 1,
                [.. rules],
                string.Join('\n', old[change.OldStart..change.OldEnd]),
                string.Join('\n', now[change.NewStart..change.NewEnd])
            );
        }
    }

    /// <summary>Prints fixes applied for each rule over the lists, and a sample of fixed places, always the same ones, for reading.</summary>
    public static void Print(string folder, Safety upTo, int sample)
    {
        var done = Lists(folder).AsParallel().AsOrdered().Select(source => (Source: source, Fix: Apply(source, upTo))).ToList();
        Console.WriteLine(
            $"{done.Sum(list => list.Fix.Applied.Count)} fixes ({upTo}) on {done.Count(list => list.Fix.Applied.Count > 0)} of {done.Count} files:"
        );
        foreach (var rule in done.SelectMany(list => list.Fix.Applied).GroupBy(fix => fix.Rule).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var titles = rule.CountBy(fix => fix.Title).OrderByDescending(pair => pair.Value).Take(4).Select(pair => $"{pair.Value} {pair.Key}");
            Console.WriteLine($"  {rule.Count(), 6} {rule.Key}: {string.Join("; ", titles)}");
        }

        foreach (var (source, fix) in done.Where(list => list.Fix.Quarrels.Count > 0 || list.Fix.Remaining.Failures.Count > 0))
            Console.WriteLine(
                $"  {source.Path}: {string.Join(" and ", fix.Quarrels)} "
                    + $"{string.Join("; ", fix.Remaining.Failures.Select(failure => $"{failure.Rule} {failure.Reason}"))}"
            );

        // As many of each rule as there are, by turns, so that a rule with hundreds of fixes leaves room for one with two.
        var places = done.SelectMany(list => FindPlaces(list.Source, list.Fix)).ToArray();
        new Random(Seed).Shuffle(places);
        var turns = places.GroupBy(place => string.Join('+', place.Rules)).SelectMany(group => group.Select((place, turn) => (place, turn)));
        foreach (var (place, _) in turns.OrderBy(pair => pair.turn).Take(sample))
            Console.WriteLine(
                $"\n{place.List}:{place.Line} {string.Join(" + ", place.Rules)}\n"
                    + $"- {place.Before.Replace("\n", "\n- ")}\n"
                    + $"+ {place.After.Replace("\n", "\n+ ")}"
            );
    }
}
