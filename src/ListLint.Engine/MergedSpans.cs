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
    public bool Contain(int offset) => parts.Hold(offset);

    /// <summary>Whether a span shares a unit with one of them.</summary>
    public bool Overlap(Span span)
    {
        var last = parts.LastUpTo(span.Start, static part => part);
        return (last >= 0 && parts[last].Overlaps(span)) || (last + 1 < parts.Count && parts[last + 1].Overlaps(span));
    }
}
