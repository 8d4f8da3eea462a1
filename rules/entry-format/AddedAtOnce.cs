using ListLint.Core;

namespace ListLint.Rules;

/// <summary>More entries than one that a change adds, told once in a run: at the second of them.</summary>
/// <param name="Span">Where the second is.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Others">The others.</param>
internal sealed record AddedAtOnce(Span Span, int Count, IReadOnlyList<Related> Others)
{
    /// <summary>The report of a list, if it is the one that has the second.</summary>
    public static IEnumerable<AddedAtOnce> Find(CuratedList list)
    {
        var path = list.Source.Path;
        return
            list.Facts is { Style.OneEntryPerPullRequest: true, Added.All: [_, var second, ..] all } && second.Path == path
            ?
            [
                new AddedAtOnce(
                    second.Span,
                    all.Count,
                    [
                        .. all.Where(work => work != second)
                            .Select(work => new Related(work.Span, "added too", work.Path == path ? null : work.Path)),
                    ]
                ),
            ]
            : [];
    }
}
