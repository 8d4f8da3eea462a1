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

    private static Suggestion? Create(HeadFile file, FixedLines lines, IReadOnlyList<Diagnostic> diagnostics) =>
        file.Lines.ToHead(lines.First, lines.Last) is { } head
            ? new Suggestion(file.Path, head.First, head.Last, lines.Before, lines.After, diagnostics)
            : null;
}
