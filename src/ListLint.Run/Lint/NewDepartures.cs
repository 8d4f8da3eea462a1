using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using ListLint.Core;
using ListLint.Engine;
using ListLint.Markdown;
using ListLint.Run.Know;
using ListLint.Run.Plan;

namespace ListLint.Run.Lint;

/// <summary>
/// Leaves of the reports of rules that judge nothing but the lines of a change those that the change brings: the line that a changed one takes the
/// place of did not say the same. Who corrects a word of an entry is not asked for the rest of it.
/// </summary>
internal sealed partial class NewDepartures(LineChanges changes)
{
    private readonly ConcurrentDictionary<string, FileResult> before = new(StringComparer.Ordinal);

    /// <summary>The result with what the change brings of the reports of such rules, and all of the others.</summary>
    public FileResult Sift(FileResult result, PlannedList list, Facts facts)
    {
        var rules = list.OnChangesAlone;
        var fresh = result.Diagnostics.Where(one => rules.Contains(one.Rule)).ToList();
        if (fresh.Count == 0)
            return result;
        if (changes.FindBefore(result.Source.Path) is { } past)
            fresh = [.. Find(fresh, result.Source, before.GetOrAdd(past.Path, _ => Lint(past, list, rules, facts)))];
        var told = OneByOne(fresh).ToDictionary(pair => pair.One, pair => pair.Told);
        return result with
        {
            Diagnostics = [.. result.Diagnostics.Select(one => rules.Contains(one.Rule) ? told.GetValueOrDefault(one) : one).OfType<Diagnostic>()],
        };
    }

    private static FileResult Lint(SourceText past, PlannedList list, IReadOnlySet<string> rules, Facts facts) =>
        new Linter(ListParser.Parse, [.. list.Rules.Where(rule => rules.Contains(rule.Id))]).Find(past, facts);

    // Each report of the old line accounts for one of the new line that says the same, if need be with other names and numbers.
    private static IEnumerable<Diagnostic> Find(IReadOnlyList<Diagnostic> fresh, SourceText source, FileResult past)
    {
        var (lines, oldLines, replaced) = (new LineFeeds(source.Text), new LineFeeds(past.Source.Text), ReplacedLines.Find(past.Source, source));
        var old = past.Diagnostics.ToLookup(one => oldLines.LineOf(one.Span.Start));
        foreach (var line in fresh.GroupBy(one => lines.LineOf(one.Span.Start)))
        {
            var left = replaced.OldLineOf(line.Key) is { } number ? old[number].ToList() : [];
            foreach (var one in line.OrderBy(one => left.Any(was => was.Rule == one.Rule && was.Message == one.Message) ? 0 : 1))
            {
                var known = left.Find(was => was.Rule == one.Rule && was.Message == one.Message) ?? left.Find(was => SaysTheSame(was, one));
                if (known is null)
                    yield return one;
                else
                    left.Remove(known);
            }
        }
    }

    // A few of a kind are told one by one: each is for the contributor to correct.
    private static IEnumerable<(Diagnostic One, Diagnostic Told)> OneByOne(IEnumerable<Diagnostic> fresh) =>
        fresh
            .GroupBy(one => (one.Rule, one.Severity, one.Kind))
            .SelectMany(kind => kind.Select(one => (one, kind.Count() <= Summing.MostProblems ? one with { Kind = null } : one)));

    private static bool SaysTheSame(Diagnostic one, Diagnostic other) =>
        one.Rule == other.Rule
        && (one.Kind is not null && one.Kind == other.Kind || Names().Replace(one.Message, "") == Names().Replace(other.Message, ""));

    // What a message quotes, addresses and numbers.
    [GeneratedRegex("\"[^\"]*\"|[0-9]+|[^ ]*://[^ ]*", RegexOptions.NonBacktracking)]
    private static partial Regex Names();
}
