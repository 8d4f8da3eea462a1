using ListLint.Core;
using ListLint.Markdown;
using ListLint.Run.Base;
using ListLint.Run.Plan;

namespace ListLint.Run.Know;

/// <summary>Finds the entries that a change adds, where a configuration asks for them: all lists are compared with what they were.</summary>
internal static class AddedWorks
{
    /// <summary>The entries; null where it is not known what changed, or nobody asks.</summary>
    public static AddedEntries? Find(RunPlan plan, LineChanges changes)
    {
        if (!changes.AreKnown || !plan.All.Any(list => Asks(list.Configuration.Style)))
            return null;
        var sources = plan.All.Where(list => !list.IsStandard).Select(list => list.Source()).OfType<SourceText>().ToList();
        changes.Prepare(sources);
        var lists = Processors.Map(sources, plan.Models.Peek);
        var known = Processors.Map(lists, list => Before(list, changes)).SelectMany(keys => keys).ToHashSet(StringComparer.Ordinal);
        return new AddedEntries([.. lists.SelectMany(list => Added(list, known))]);
    }

    private static bool Asks(DeclaredStyle style) =>
        style is { OneEntryPerPullRequest: true } or { Entry.Order: EntryOrder.Bottom or EntryOrder.Top };

    // By address or by title: a corrected address, and a corrected title, make no new entry.
    private static IReadOnlyList<string> Before(CuratedList list, LineChanges changes) =>
        changes.FindBefore(list.Source.Path) is not { } before
            ? []
            :
            [
                .. (before.Text == list.Source.Text ? list : ListParser.Parse(before, Facts.None)).Entries.SelectMany(entry =>
                    new[] { AddedEntries.KeyOf(entry), entry.TitleKey }
                ),
            ];

    private static IEnumerable<(string Key, ListedWork Work)> Added(CuratedList list, HashSet<string> known) =>
        list
            .Entries.Where(entry =>
                entry.Group.Parent is null
                && entry.TitleKey.Length > 0
                && !known.Contains(AddedEntries.KeyOf(entry))
                && !known.Contains(entry.TitleKey)
            )
            .Select(entry =>
                (AddedEntries.KeyOf(entry), new ListedWork(list.Source.Path, list.LineOf(entry), AddedEntries.PlaceOf(entry), entry.Title))
            );
}
