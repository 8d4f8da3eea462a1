namespace ListLint.Core;

/// <summary>Lines that were replaced: half-open ranges of 0-based line indexes; one of them may be empty.</summary>
public readonly record struct LineChange(int OldStart, int OldEnd, int NewStart, int NewEnd);

/// <summary>
/// Compares two texts line by line. Lines that both texts hold just once anchor the comparison (the patience diff of Bram Cohen);
/// between anchors as many lines on either side are compared one to one, which is what fixes leave. Every result is right; it is the
/// shortest one for what fixes do, not always.
/// </summary>
public sealed class LineDiff
{
    // Deeper than any list needs, so that a text made to be slow is compared roughly instead.
    private const int Deepest = 32;
    private readonly IReadOnlyList<string> old;
    private readonly IReadOnlyList<string> now;
    private readonly List<LineChange> changes = [];

    private LineDiff(IReadOnlyList<string> old, IReadOnlyList<string> now) => (this.old, this.now) = (old, now);

    /// <summary>The changes in order, with at least one equal line between two of them.</summary>
    public static IReadOnlyList<LineChange> Compare(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        var diff = new LineDiff(old, now);
        diff.Compare(new LineChange(0, old.Count, 0, now.Count), 0);
        return diff.changes;
    }

    private void Compare(LineChange part, int depth)
    {
        var (oldStart, oldEnd, newStart, newEnd) = part;
        while (oldStart < oldEnd && newStart < newEnd && old[oldStart] == now[newStart])
            (oldStart, newStart) = (oldStart + 1, newStart + 1);
        while (oldStart < oldEnd && newStart < newEnd && old[oldEnd - 1] == now[newEnd - 1])
            (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
        part = new LineChange(oldStart, oldEnd, newStart, newEnd);
        var anchors = oldStart == oldEnd || newStart == newEnd || depth > Deepest ? [] : LineAnchors.Find(old, now, part);
        if (anchors.Count == 0)
        {
            Add(part);
            return;
        }

        foreach (var (oldAt, newAt) in anchors)
        {
            Compare(new LineChange(oldStart, oldAt, newStart, newAt), depth + 1);
            (oldStart, newStart) = (oldAt + 1, newAt + 1);
        }

        Compare(new LineChange(oldStart, oldEnd, newStart, newEnd), depth + 1);
    }

    private void Add(LineChange part)
    {
        var (oldStart, oldEnd, newStart, newEnd) = part;
        if (oldEnd - oldStart != newEnd - newStart)
        {
            Join(part);
            return;
        }

        for (var at = 0; at < oldEnd - oldStart; at++)
        {
            if (old[oldStart + at] != now[newStart + at])
                Join(new LineChange(oldStart + at, oldStart + at + 1, newStart + at, newStart + at + 1));
        }
    }

    private void Join(LineChange part)
    {
        if (changes is [.., var last] && last.OldEnd == part.OldStart && last.NewEnd == part.NewStart)
            changes[^1] = last with { OldEnd = part.OldEnd, NewEnd = part.NewEnd };
        else
            changes.Add(part);
    }
}
