using ListLint.Core;

namespace ListLint.GitHub;

/// <summary>Makes suggestions of fixes.</summary>
public static class Suggestions
{
    /// <summary>The suggestions for a list, by place. Fixes that touch the same lines become one, because GitHub applies one suggestion to a line.</summary>
    /// <param name="source">The list.</param>
    /// <param name="file">Where it stands in the commit.</param>
    /// <param name="mendable">Diagnostics whose fixes are safe and do not overlap.</param>
    public static IReadOnlyList<Suggestion> Of(SourceText source, HeadFile file, IReadOnlyList<Diagnostic> mendable)
    {
        // A suggestion writes UTF-8, and would lose a byte-order mark.
        if (source.Encoding != TextEncoding.Utf8)
            return [];
        var lines = new LineFeeds(source.Text);
        var groups = new List<(MendedLines Lines, List<Diagnostic> Diagnostics)>();
        foreach (var one in mendable.OrderBy(one => one.Fix!.Edits.Min(edit => edit.Span)))
        {
            if (MendedLines.Of(source.Text, lines, one.Fix!.Edits) is not { } mended || (source.HasByteOrderMark && mended.First == 1))
                continue;
            if (groups.Count == 0 || groups[^1].Lines.Last < mended.First)
                groups.Add((mended, [one]));
            else if (MendedLines.Of(source.Text, lines, [.. groups[^1].Diagnostics.Append(one).SelectMany(each => each.Fix!.Edits)]) is { } both)
                groups[^1] = (both, [.. groups[^1].Diagnostics, one]);
        }

        return [.. groups.Select(group => Of(file, group.Lines, group.Diagnostics)).OfType<Suggestion>()];
    }

    private static Suggestion? Of(HeadFile file, MendedLines lines, List<Diagnostic> diagnostics) =>
        file.Lines.ToHead(lines.First, lines.Last) is { } head ? new Suggestion(file.Path, head.First, head.Last, lines.Before, lines.After, diagnostics) : null;
}
