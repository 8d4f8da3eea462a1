using ListLint.Core;

namespace ListLint.Rules;

/// <summary>More entries than one that a change adds, told once in a run: at the second of them.</summary>
/// <param name="Span">Where the second is.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Others">The others, where they were before any fix.</param>
internal sealed record AddedAtOnce(Span Span, int Count, IReadOnlyList<Related> Others)
{
    /// <summary>The report of a list, if it is the one that has the second.</summary>
    public static IEnumerable<AddedAtOnce> Find(CuratedList list)
    {
        var path = list.Source.Path;
        if (
            list.Facts is not { Style.OneEntryPerPullRequest: true, Added.All: [_, (var key, { Path: var home }), ..] all }
            || home != path
            || list.Entries.FirstOrDefault(entry => AddedEntries.KeyOf(entry) == key) is not { } second
        )
            yield break;
        var own = list.Entries.Where(entry => entry != second && list.Facts.Added.Contains(entry)).Select(AddedEntries.PlaceOf);
        yield return new AddedAtOnce(
            AddedEntries.PlaceOf(second),
            all.Count,
            [
                .. own.Select(place => new Related(place, "also added here")),
                .. all.Where(added => added.Work.Path != path).Select(added => new Related(added.Work.Span, "also added here", added.Work.Path)),
            ]
        );
    }
}
