using ListLint.Core;

namespace ListLint.GitHub;

/// <summary>Turns fixes into suggested changes of a review.</summary>
public static class Suggestions
{
    /// <summary>
    /// The suggestions for a list, by place, no two of which share a line, because GitHub applies one suggestion to a line: safe fixes and those
    /// within one line that touch the same lines become one; any other, such as the move of an entry, is one for itself where no suggestion stands.
    /// </summary>
    /// <param name="source">The list.</param>
    /// <param name="file">Where it stands in the commit.</param>
    /// <param name="fixable">Diagnostics whose fixes do not overlap.</param>
    public static IReadOnlyList<Suggestion> Create(SourceText source, HeadFile file, IReadOnlyList<Diagnostic> fixable)
    {
        // A suggestion writes UTF-8, and would lose a byte-order mark.
        if (source.Encoding != TextEncoding.Utf8)
            return [];
        var lines = new LineFeeds(source.Text);
        var small = fixable.Where(diagnostic => diagnostic.Fix!.Safety == Safety.Safe || IsWithinLine(source, diagnostic)).ToList();
        var groups = new FixedGroups(source);
        foreach (var same in ByLines(small, lines))
            groups.Add(same);
        var all = groups.All.ToList();
        foreach (var diagnostic in fixable.Except(small, ReferenceEqualityComparer.Instance).Cast<Diagnostic>())
        {
            if (groups.Alone(diagnostic) is { } alone && Place(all, alone) is >= 0 and var at)
                all.Insert(at, (alone, [diagnostic]));
        }

        return [.. all.Select(group => Create(file, group.Lines, group.Diagnostics)).OfType<Suggestion>()];
    }

    private static IEnumerable<IReadOnlyList<Diagnostic>> ByLines(IEnumerable<Diagnostic> fixable, LineFeeds lines)
    {
        var same = new List<Diagnostic>();
        var last = 0;
        foreach (var diagnostic in fixable.OrderBy(report => report.Fix!.Edits.Min(edit => edit.Span)))
        {
            var touched = FixedLines.Touched(lines, diagnostic.Fix!.Edits);
            if (touched.First > last)
            {
                yield return same;
                same = [];
            }

            same.Add(diagnostic);
            last = Math.Max(last, touched.Last);
        }

        yield return same;
    }

    // Where lines stand between those by place; -1 where they share one with them.
    private static int Place(List<(FixedLines Lines, IReadOnlyList<Diagnostic> Diagnostics)> all, FixedLines lines)
    {
        var at = all.CountWhile(lines.First, static (group, first) => group.Lines.Last < first);
        return at == all.Count || lines.Last < all[at].Lines.First ? at : -1;
    }

    private static bool IsWithinLine(SourceText source, Diagnostic diagnostic) =>
        diagnostic.Fix!.Edits.All(edit =>
            !source.Text.AsSpan(edit.Span.Start, edit.Span.Length).Contains('\n') && !edit.Text.Contains('\n', StringComparison.Ordinal)
        );

    private static Suggestion? Create(HeadFile file, FixedLines lines, IReadOnlyList<Diagnostic> diagnostics) =>
        file.Lines.ToHead(lines.First, lines.Last) is { } head
            ? new Suggestion(file.Path, head.First, head.Last, lines.Before, lines.After, diagnostics)
            : null;
}
