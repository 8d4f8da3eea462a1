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
    public Edit? Join(IReadOnlyList<Edit> edits)
    {
        var ordered = EditedText.Sorted(edits);
        var whole = new Span(ordered[0].Span.Start, ordered[^1].Span.End);
        left -= whole.Length - ordered.Sum(edit => (long)edit.Span.Length);
        return left < 0 ? null : new Edit(whole, EditedText.Apply(source.Text, ordered, whole));
    }
}
