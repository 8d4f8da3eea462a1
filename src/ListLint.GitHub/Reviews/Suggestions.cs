using ListLint.Core;

namespace ListLint.GitHub;

/// <summary>Makes suggestions of fixes.</summary>
public static class Suggestions
{
    /// <summary>
    /// The suggestions for a list, by place. Fixes that touch the same lines become one, because GitHub applies one suggestion to a line.
    /// </summary>
    /// <param name="source">The list.</param>
    /// <param name="file">Where it stands in the commit.</param>
    /// <param name="mendable">Diagnostics whose fixes are safe and do not overlap.</param>
    public static IReadOnlyList<Suggestion> Of(SourceText source, HeadFile file, IReadOnlyList<Diagnostic> mendable)
    {
        // A suggestion writes UTF-8, and would lose a byte-order mark.
        if (source.Encoding != TextEncoding.Utf8)
            return [];
        var groups = new MendedGroups(source);
        var same = new List<Diagnostic>();
        var lines = new LineFeeds(source.Text);
        var last = 0;
        foreach (var one in mendable.OrderBy(one => one.Fix!.Edits.Min(edit => edit.Span)))
        {
            var touched = MendedLines.Touched(lines, one.Fix!.Edits);
            if (touched.First > last)
            {
                groups.Add(same);
                same = [];
            }

            same.Add(one);
            last = Math.Max(last, touched.Last);
        }

        groups.Add(same);
        return [.. groups.All.Select(group => Of(file, group.Lines, group.Diagnostics)).OfType<Suggestion>()];
    }

    private static Suggestion? Of(HeadFile file, MendedLines lines, IReadOnlyList<Diagnostic> diagnostics) =>
        file.Lines.ToHead(lines.First, lines.Last) is { } head
            ? new Suggestion(file.Path, head.First, head.Last, lines.Before, lines.After, diagnostics)
            : null;
}
