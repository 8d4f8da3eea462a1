using ListLint.Core;

namespace ListLint.Engine;

/// <summary>What some spans cover together, in whatever order they come and however they overlap.</summary>
internal sealed class MergedSpans
{
    private readonly List<Span> parts = [];

    public MergedSpans(IEnumerable<Span> spans)
    {
        foreach (var span in spans.Order())
        {
            if (parts.Count > 0 && span.Start <= parts[^1].End)
                parts[^1] = parts[^1].Union(span);
            else
                parts.Add(span);
        }
    }

    /// <summary>Whether an offset lies in one of them.</summary>
    public bool Contain(int offset)
    {
        // A span that starts at the offset is found itself or stands before the longer ones of its start.
        var at = parts.BinarySearch(new Span(offset, int.MaxValue));
        return at >= 0 || (~at > 0 && parts[~at - 1].Contains(offset));
    }

    /// <summary>Whether a span shares a unit with one of them.</summary>
    public bool Overlap(Span span)
    {
        var at = parts.BinarySearch(new Span(span.Start, int.MaxValue));
        var next = at >= 0 ? at : ~at;
        return (next > 0 && parts[next - 1].Overlaps(span)) || (next < parts.Count && parts[next].Overlaps(span));
    }
}
