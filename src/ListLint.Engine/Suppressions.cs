using ListLint.Core;

namespace ListLint.Engine;

/// <summary>
/// The suppressions of one list: its comments, also those for awesome-lint, and those of the configuration. A diagnostic is silent where one for
/// its rule holds for its own line or for that of a related place of the file, so that one comment at either end is enough for a pair.
/// </summary>
internal sealed class Suppressions
{
    private readonly CuratedList list;
    private readonly SuppressedParts comments;
    private readonly ILookup<string, (Suppression Suppression, Span Lines)> entries;
    private readonly SuppressionLedger ledger;
    private readonly SuppressionUses uses;

    /// <summary>Of those of the configuration, the ones that have run out are left aside; without a date in the facts, none has.</summary>
    public Suppressions(CuratedList list, IReadOnlyList<Suppression> configured, SuppressionLedger ledger)
    {
        this.list = list;
        this.ledger = ledger;
        uses = SuppressionUses.From(list);
        entries = configured
            .Where(suppression => !suppression.IsOver(list.Facts.Today))
            .SelectMany(one => Entries(list, one).Select(entry => (one, entry.Lines)))
            .ToLookup(one => one.one.Rule, StringComparer.Ordinal);
        comments = new SuppressedParts(list);
    }

    /// <summary>The diagnostics that no suppression silences; whatever silences one is marked as used.</summary>
    /// <param name="diagnostics">Of rules that ran.</param>
    /// <param name="byNameOnly">Whether a comment for all rules does not count.</param>
    public IEnumerable<Diagnostic> Sift(IEnumerable<Diagnostic> diagnostics, bool byNameOnly = false) =>
        comments.IsEmpty && entries.Count == 0 && list.SilencedChecks.Count == 0
            ? diagnostics
            :
            [
                .. diagnostics
                    .GroupBy(diagnostic => diagnostic.Rule, StringComparer.Ordinal)
                    .SelectMany(rule => Sift(rule.Key, [.. rule], byNameOnly)),
            ];

    /// <summary>Whether a comment for all rules has silenced nothing so far.</summary>
    public bool IsIdle => list.Suppressions.SelectMany(comment => comment.Rules).Any(rule => rule.Id is null && !uses.IsUsed(rule));

    /// <summary>
    /// Marks what silenced nothing as unused. A comment that names a rule that did not run may well be needed another time, and is left.
    /// </summary>
    public void Judge(IReadOnlySet<string> ran)
    {
        foreach (var rule in list.Suppressions.SelectMany(comment => comment.Rules))
        {
            if (rule.Id is null || ran.Contains(rule.Id))
                uses.Judge(rule);
        }

        foreach (var (suppression, _) in entries.Where(group => ran.Contains(group.Key)).SelectMany(group => group))
            ledger.Find(suppression);
    }

    // A comment may silence all reports, and a report be silenced by all comments: what is looked at are the parts of the text, not the pairs.
    private IEnumerable<Diagnostic> Sift(string rule, List<Diagnostic> found, bool byNameOnly)
    {
        List<int> places = [.. found.SelectMany(FindPlaces)];
        places.Sort();
        var silent = new List<Span>();
        foreach (var (named, _, part) in comments.Find(rule, byNameOnly).Where(part => IsAny(places, part.Part)))
        {
            uses.Use(named);
            silent.Add(part);
        }

        foreach (var (suppression, lines) in entries[rule].Where(silenced => IsAny(places, silenced.Lines)))
        {
            ledger.Use(suppression);
            silent.Add(lines);
        }

        // What is written for awesome-lint has its use there, also where it silences nothing here.
        silent.AddRange(list.SilencedChecks.Where(check => AwesomeLintChecks.Silence(check.Name, rule)).Select(check => check.Part));
        var parts = new MergedSpans(silent);
        return found.Where(diagnostic => !FindPlaces(diagnostic).Any(parts.Contain));
    }

    private static IEnumerable<int> FindPlaces(Diagnostic diagnostic) =>
        diagnostic.Related.Where(related => related.Path is null).Select(related => related.Span.Start).Prepend(diagnostic.Span.Start);

    private static bool IsAny(List<int> places, Span part) =>
        places.CountWhile(part.Start, static (place, start) => place < start) is var at && at < places.Count && places[at] < part.End;

    private static IEnumerable<Entry> Entries(CuratedList list, Suppression suppression)
    {
        if (suppression.Entry is { } title)
        {
            var key = TextKey.From(title);
            return list.Entries.Where(entry => entry.TitleKey == key);
        }

        var url = CanonicalUrl.Parse(suppression.Url!);
        return list.Entries.Where(entry => entry.Links.Any(link => link.Canonical == url));
    }
}
