using System.Globalization;
using ListLint.Core;

namespace ListLint.Engine;

/// <summary>
/// Makes one report of many of one kind. It comes last, behind suppressions, changed lines, a baseline and fixes,
/// which all look at each place for itself.
/// </summary>
public static class Summing
{
    /// <summary>How many infos of a kind are reported one by one.</summary>
    public const int MostInfos = 3;

    /// <summary>
    /// How many warnings or errors of a kind are reported one by one: each has to be corrected, so they are summed
    /// only where they would drown the others.
    /// </summary>
    public const int MostProblems = 8;

    /// <summary>
    /// The result with one diagnostic in the place of the first of a kind where there are too many, and the places of the others related to it.
    /// </summary>
    public static FileResult Sum(FileResult result)
    {
        var kinds = result
            .Diagnostics.Where(diagnostic => diagnostic.Kind is not null)
            .GroupBy(diagnostic => (diagnostic.Rule, diagnostic.Severity, diagnostic.Kind))
            .Where(kind => kind.Count() > (kind.Key.Severity == Severity.Info ? MostInfos : MostProblems))
            .ToDictionary(kind => kind.Key, kind => kind.ToList());
        return kinds.Count == 0 ? result : result with { Diagnostics = [.. result.Diagnostics.Select(SumKind).OfType<Diagnostic>()] };

        Diagnostic? SumKind(Diagnostic diagnostic) =>
            !kinds.TryGetValue((diagnostic.Rule, diagnostic.Severity, diagnostic.Kind), out var kind) ? diagnostic
            : ReferenceEquals(diagnostic, kind[0]) ? Sum(kind)
            : null;
    }

    private static Diagnostic Sum(List<Diagnostic> kind)
    {
        var first = kind[0];
        var message = string.Create(CultureInfo.InvariantCulture, $"{first.Message} {kind.Count - 1} more {first.Kind}.");
        return first with
        {
            Message = message,
            Related = [.. first.Related, .. kind.Skip(1).Select(diagnostic => new Related(diagnostic.Span, "the same here"))],
            Fix = Fix(kind),
        };
    }

    // One fix for all, as they are one report; none where one of them has none, or two touch the same place.
    private static Fix? Fix(List<Diagnostic> kind)
    {
        if (kind.Exists(diagnostic => diagnostic.Fix is null))
            return null;
        var edits = kind.SelectMany(diagnostic => diagnostic.Fix!.Edits).OrderBy(edit => edit.Span).ToList();
        return edits.Zip(edits.Skip(1)).Any(pair => pair.First.Span.Overlaps(pair.Second.Span))
            ? null
            : new Fix(kind[0].Fix!.Title + ", and the same in the other places", kind.Max(diagnostic => diagnostic.Fix!.Safety), edits);
    }
}
