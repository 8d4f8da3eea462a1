using Markdig.Helpers;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>Where in the source the lines of a block stand, when they are read as one text.</summary>
internal sealed class LineOffsets
{
    private readonly int[] starts;
    private readonly StringLine[] lines;

    /// <summary>Counts the lines of a block, endings included.</summary>
    public LineOffsets(StringLineGroup group)
    {
        lines = group.Lines[..group.Count];
        starts = new int[lines.Length];
        for (var at = 1; at < lines.Length; at++)
            starts[at] = starts[at - 1] + lines[at - 1].Slice.Length + lines[at - 1].Slice.NewLine.Length();
    }

    /// <summary>The 0-based line of the document on which an offset of the read text stands.</summary>
    public int LineOf(int offset) => lines[IndexOf(offset)].Line;

    /// <summary>The same range in the source; an empty one stays empty.</summary>
    public SourceSpan ToSource(SourceSpan span) => span.IsEmpty ? span : new SourceSpan(ToSource(span.Start), ToSource(span.End));

    private int ToSource(int offset)
    {
        var index = IndexOf(offset);
        return lines[index].Slice.Start + offset - starts[index];
    }

    private int IndexOf(int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        return found >= 0 ? found : ~found - 1;
    }
}
