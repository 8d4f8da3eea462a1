using System.Text;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>The edits of each fix of a file as a single one.</summary>
/// <param name="source">The file.</param>
internal sealed class JoinedEdits(SourceText source)
{
    // Of real lists, moves of all entries that are out of order repeat a tenth of the file. Thousands of moves across a whole list would repeat it
    // thousands of times.
    private const int MostCopies = 16;
    private long left = MostCopies * (long)source.Text.Length;

    /// <summary>
    /// An edit from the first to the last, with what stands between them as it is; null where the fixes of the file have repeated it sixteen times.
    /// </summary>
    public Edit? Of(IReadOnlyList<Edit> edits)
    {
        var ordered = edits.OrderBy(edit => edit.Span).ToList();
        var (start, end) = (ordered[0].Span.Start, ordered[^1].Span.End);
        if ((left -= end - start - ordered.Sum(edit => (long)edit.Span.Length)) < 0)
            return null;
        var text = new StringBuilder();
        var at = start;
        foreach (var edit in ordered)
        {
            if (edit.Span.Start > at)
                text.Append(source.Slice(new Span(at, edit.Span.Start)));
            text.Append(edit.Text);
            at = edit.Span.End;
        }

        return new Edit(new Span(start, at), text.ToString());
    }
}
