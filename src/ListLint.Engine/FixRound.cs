using ListLint.Core;

namespace ListLint.Engine;

/// <summary>One round of fixing.</summary>
/// <param name="Result">The result for the text that the round made.</param>
/// <param name="Fixed">The diagnostics of the round before whose fixes made it.</param>
internal sealed record FixRound(FileResult Result, IReadOnlyList<Diagnostic> Fixed)
{
    /// <summary>
    /// The diagnostics of a result whose fixes can be applied together: by start of their first edit, each the first to claim its places.
    /// </summary>
    public static IReadOnlyList<Diagnostic> Offers(FileResult result, Safety upTo, DroppedFixes dropped) =>
        Together(
            result
                .Diagnostics.Where(diagnostic => diagnostic.Fix is { } fix && fix.Safety <= upTo && !dropped.Contains(diagnostic))
                .OrderBy(diagnostic => diagnostic.Fix!.Edits.Min(edit => edit.Span))
        );

    /// <summary>Those of some diagnostics with fixes that can be applied together; each has what no other before it claims.</summary>
    public static IReadOnlyList<Diagnostic> Together(IEnumerable<Diagnostic> some)
    {
        var taken = new List<Span>();
        var together = new List<Diagnostic>();
        foreach (var diagnostic in some)
        {
            var spans = diagnostic.Fix!.Edits.Select(edit => edit.Span).ToList();
            if (spans.Any(span => Overlaps(taken, span)))
                continue;
            foreach (var span in spans)
                taken.Insert(~taken.BinarySearch(span), span);
            together.Add(diagnostic);
        }

        return together;
    }

    // The spans are sorted and do not overlap, so only the neighbours can.
    private static bool Overlaps(List<Span> taken, Span span)
    {
        var at = taken.BinarySearch(span);
        if (at >= 0)
            return true;
        at = ~at;
        return (at > 0 && taken[at - 1].Overlaps(span)) || (at < taken.Count && taken[at].Overlaps(span));
    }
}
