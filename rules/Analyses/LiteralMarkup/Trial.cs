using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What a block would be with some changes, as GitHub shows it.</summary>
/// <param name="Changes">The changes, sorted.</param>
/// <param name="Rendered">The changed block.</param>
internal sealed record Trial(IReadOnlyList<Change> Changes, RenderedBlock Rendered)
{
    /// <summary>The brackets that are shown then.</summary>
    public LiteralBrackets Brackets { get; } = LiteralBrackets.Find(Rendered);

    /// <summary>Where a stretch of the changed block stands in the old one; what is written by a change stands where the change is made.</summary>
    public (int Start, int End) ToOld(int start, int end)
    {
        var moved = 0;
        var (oldStart, oldEnd) = (-1, -1);
        foreach (var change in Changes)
        {
            var written = change.At + moved;
            if (oldStart < 0 && start <= written + change.Text.Length)
                oldStart = start < written ? start - moved : change.At;
            if (oldEnd < 0 && end <= written + change.Text.Length)
                oldEnd = end <= written ? end - moved : change.End;
            moved += change.Text.Length - change.Length;
        }

        return (oldStart < 0 ? start - moved : oldStart, oldEnd < 0 ? end - moved : oldEnd);
    }
}
