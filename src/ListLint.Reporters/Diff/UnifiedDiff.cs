using System.Globalization;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>
/// Writes what was fixed in the unified format, for <c>git apply</c> and <c>patch -p1</c>. Lines end at LF, as these two see it, so that a CR is a
/// part of its line; a byte-order mark is a part of the first line.
/// </summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>
    /// Writes nothing where the texts are equal. On a terminal (<see cref="ReportOptions.Width"/>) nothing in the text can move the cursor; elsewhere
    /// it is written as it is.
    /// </summary>
    public static void Write(SourceText before, SourceText after, TextWriter output, ReportOptions options)
    {
        var (old, now) = (Lines(before), Lines(after));
        var changes = LineDiff.Compare(old, now);
        if (changes.Count == 0)
            return;
        var lines = new DiffLines(output, options);
        lines.Header(before.Path);
        foreach (var hunk in Hunks(changes))
        {
            var (from, to) = (Math.Max(0, hunk[0].OldStart - Context), Math.Min(old.Count, hunk[^1].OldEnd + Context));
            var newFrom = hunk[0].NewStart - (hunk[0].OldStart - from);
            var newTo = hunk[^1].NewEnd + (to - hunk[^1].OldEnd);
            lines.Place($"@@ -{Range(from, to)} +{Range(newFrom, newTo)} @@");
            foreach (var change in hunk)
            {
                lines.Same(old, from, change.OldStart);
                lines.Removed(old, change.OldStart, change.OldEnd);
                lines.Added(now, change.NewStart, change.NewEnd);
                from = change.OldEnd;
            }

            lines.Same(old, from, to);
        }
    }

    /// <summary>The lines of a text with their LF; the last one has none where the text does not end with one.</summary>
    private static List<string> Lines(SourceText source)
    {
        var text = source.HasByteOrderMark ? "\uFEFF" + source.Text : source.Text;
        var lines = new List<string>();
        for (var at = 0; at < text.Length; )
        {
            var end = text.IndexOf('\n', at) + 1;
            if (end == 0)
                end = text.Length;
            lines.Add(text[at..end]);
            at = end;
        }

        return lines;
    }

    // Changes whose context would touch share a hunk.
    private static IEnumerable<List<LineChange>> Hunks(IReadOnlyList<LineChange> changes)
    {
        var hunk = new List<LineChange>();
        foreach (var change in changes)
        {
            if (hunk.Count > 0 && change.OldStart - hunk[^1].OldEnd > 2 * Context)
            {
                yield return hunk;
                hunk = [];
            }

            hunk.Add(change);
        }

        yield return hunk;
    }

    // An empty range is named by the line before it.
    private static string Range(int from, int to) => string.Create(CultureInfo.InvariantCulture, $"{(to > from ? from + 1 : from)},{to - from}");
}
