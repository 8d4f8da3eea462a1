using ListLint.Core;

namespace ListLint.Engine;

/// <summary>Where the places of a text are after edits.</summary>
/// <param name="edits">By start, not overlapping.</param>
internal sealed class EditMap(IReadOnlyList<Edit> edits)
{
    private readonly int[] shifts = Shifts(edits);

    /// <summary>Where the new texts stand after the edits, in order; empty for what only takes out.</summary>
    public IReadOnlyList<Span> Written =>
        [.. edits.Select((edit, index) => new Span(edit.Span.Start + shifts[index], edit.Span.Start + shifts[index] + edit.Text.Length))];

    /// <summary>
    /// Where an offset may be found after the edits: one place, or all of what was written where an edit touches it. Both ends belong to it.
    /// </summary>
    public Span Around(int offset)
    {
        var (first, behind) = (FirstEndingAt(offset), FirstStartingBehind(offset));
        return first >= behind
            ? new Span(offset + shifts[first], offset + shifts[first])
            : new Span(edits[first].Span.Start + shifts[first], Math.Max(offset, edits[behind - 1].Span.End) + shifts[behind]);
    }

    /// <summary>Where a place is after the edits; null where one touches it or its edges.</summary>
    public Span? Moved(Span place)
    {
        var at = FirstEndingAt(place.Start);
        return at < edits.Count && edits[at].Span.Start <= place.End ? null : new Span(place.Start + shifts[at], place.End + shifts[at]);
    }

    /// <summary>Whether an edit takes an offset away or writes in its place.</summary>
    public bool Replaces(int offset) => FirstStartingBehind(offset) is > 0 and var behind && edits[behind - 1].Span.Contains(offset);

    private int FirstEndingAt(int offset) => edits.CountWhile(offset, static (edit, offset) => edit.Span.End < offset);

    private int FirstStartingBehind(int offset) => edits.LastUpTo(offset, static edit => edit.Span) + 1;

    // By how much what stands before each edit has moved, and what stands behind the last.
    private static int[] Shifts(IReadOnlyList<Edit> edits)
    {
        var shifts = new int[edits.Count + 1];
        for (var at = 0; at < edits.Count; at++)
            shifts[at + 1] = shifts[at] + edits[at].Text.Length - edits[at].Span.Length;
        return shifts;
    }
}
