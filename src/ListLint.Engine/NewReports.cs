using ListLint.Core;

namespace ListLint.Engine;

/// <summary>Tells the reports that edits brought from those that were there before.</summary>
internal static class NewReports
{
    /// <summary>
    /// The diagnostics of an edited text that have no counterpart before. A counterpart is of the same rule at the same place, which may say
    /// something else now (a line number, a count), or was moved there with its text. Each counts for one.
    /// </summary>
    /// <param name="before">Those that are to stay: all but the ones whose fixes were made.</param>
    /// <param name="after">Those of the edited text.</param>
    /// <param name="map">The edits.</param>
    public static IReadOnlyList<Diagnostic> Find(IEnumerable<Diagnostic> before, IReadOnlyList<Diagnostic> after, EditMap map)
    {
        List<(Diagnostic One, Span Place)> old = [.. before.Select(one => (one, map.Around(one.Span.Start)))];
        List<Diagnostic> fresh = [.. after];
        Match(ref old, ref fresh, diagnostic => (diagnostic.Rule, diagnostic.Message), (place, index) => place.Start <= index && index <= place.End);
        if (fresh.Count > 0)
            Match(ref old, ref fresh, diagnostic => (diagnostic.Rule, ""), (place, index) => place.Start <= index && index <= place.End);
        if (fresh.Count > 0)
        {
            old.RemoveAll(placed => !map.Replaces(placed.One.Span.Start));
            Match(ref old, ref fresh, diagnostic => (diagnostic.Rule, diagnostic.Message), (_, _) => true);
        }

        return fresh;
    }

    // Both are walked by place, so that each is looked at once.
    private static void Match(
        ref List<(Diagnostic One, Span Place)> old,
        ref List<Diagnostic> fresh,
        Func<Diagnostic, (string Rule, string Message)> key,
        Func<Span, int, bool> isThere
    )
    {
        var known = old.GroupBy(placed => key(placed.One))
            .ToDictionary(group => group.Key, group => new Queue<(Diagnostic One, Span Place)>(group.OrderBy(placed => placed.Place)));
        var (leftOld, leftFresh) = (new List<(Diagnostic, Span)>(), new List<Diagnostic>());
        foreach (var diagnostic in fresh.OrderBy(report => report.Span.Start))
        {
            var candidates = known.GetValueOrDefault(key(diagnostic));
            while (
                candidates is { Count: > 0 }
                && !isThere(candidates.Peek().Place, diagnostic.Span.Start)
                && candidates.Peek().Place.End < diagnostic.Span.Start
            )
                leftOld.Add(candidates.Dequeue());
            if (candidates is { Count: > 0 } && isThere(candidates.Peek().Place, diagnostic.Span.Start))
                candidates.Dequeue();
            else
                leftFresh.Add(diagnostic);
        }

        leftOld.AddRange(known.Values.SelectMany(group => group));
        (old, fresh) = (leftOld, leftFresh);
    }
}
