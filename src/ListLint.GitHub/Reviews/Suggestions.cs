using ListLint.Core;

namespace ListLint.GitHub;

/// <summary>Turns fixes into suggested changes of a review.</summary>
public static class Suggestions
{
    /// <summary>
    /// The suggestions for a list, by place. Fixes that touch the same lines become one, because GitHub applies one suggestion to a line.
    /// </summary>
    /// <param name="source">The list.</param>
    /// <param name="file">Where it stands in the commit.</param>
    /// <param name="fixable">Diagnostics whose fixes are safe and do not overlap.</param>
    /// <param name="toLookAt">
    /// Diagnostics with other fixes: those within one line go with the safe ones of that line, others for themselves where no suggestion stands.
    /// </param>
    public static IReadOnlyList<Suggestion> Create(
        SourceText source,
        HeadFile file,
        IReadOnlyList<Diagnostic> fixable,
        IReadOnlyList<Diagnostic> toLookAt
    )
    {
        var joined = fixable.ToList();
        joined.AddRange(toLookAt.Where(diagnostic => IsWithinLine(source, diagnostic) && !joined.Exists(other => Overlap(other, diagnostic))));
        var all = Create(source, file, joined).ToList();
        foreach (var suggestion in toLookAt.Except(joined).SelectMany(diagnostic => Create(source, file, [diagnostic])))
        {
            if (!all.Exists(other => other.First <= suggestion.Last && suggestion.First <= other.Last))
                all.Add(suggestion);
        }

        return [.. all.OrderBy(suggestion => suggestion.First)];
    }

    /// <summary>The suggestions of fixes that can all be made at once.</summary>
    public static IReadOnlyList<Suggestion> Create(SourceText source, HeadFile file, IReadOnlyList<Diagnostic> fixable)
    {
        // A suggestion writes UTF-8, and would lose a byte-order mark.
        if (source.Encoding != TextEncoding.Utf8)
            return [];
        var groups = new FixedGroups(source);
        var same = new List<Diagnostic>();
        var lines = new LineFeeds(source.Text);
        var last = 0;
        foreach (var diagnostic in fixable.OrderBy(report => report.Fix!.Edits.Min(edit => edit.Span)))
        {
            var touched = FixedLines.Touched(lines, diagnostic.Fix!.Edits);
            if (touched.First > last)
            {
                groups.Add(same);
                same = [];
            }

            same.Add(diagnostic);
            last = Math.Max(last, touched.Last);
        }

        groups.Add(same);
        return [.. groups.All.Select(group => Create(file, group.Lines, group.Diagnostics)).OfType<Suggestion>()];
    }

    private static bool IsWithinLine(SourceText source, Diagnostic diagnostic) =>
        diagnostic.Fix!.Edits.All(edit =>
            !source.Text.AsSpan(edit.Span.Start, edit.Span.Length).Contains('\n') && !edit.Text.Contains('\n', StringComparison.Ordinal)
        );

    // Where one ends and the next begins, each may count on the other's text.
    private static bool Overlap(Diagnostic one, Diagnostic other) =>
        one.Fix!.Edits.Any(edit => other.Fix!.Edits.Any(next => edit.Span.Start <= next.Span.End && next.Span.Start <= edit.Span.End));

    private static Suggestion? Create(HeadFile file, FixedLines lines, IReadOnlyList<Diagnostic> diagnostics) =>
        file.Lines.ToHead(lines.First, lines.Last) is { } head
            ? new Suggestion(file.Path, head.First, head.Last, lines.Before, lines.After, diagnostics)
            : null;
}
