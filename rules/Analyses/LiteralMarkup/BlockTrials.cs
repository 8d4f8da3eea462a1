using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Tries changes of one block; each costs as much as to read the block, so there is a bound.</summary>
internal sealed class BlockTrials(CuratedList list, BlockText block)
{
    // A block of 1,500 signs, long for an entry, gets all trials; a longer one fewer.
    private const int MostTrials = 256;
    private const int MostSigns = 400_000;
    private readonly Dictionary<string, Trial?> tried = new(StringComparer.Ordinal);
    private int left = Math.Clamp(MostSigns / Math.Max(1, block.Text.Length), 4, MostTrials);

    public BlockText Block { get; } = block;

    /// <summary>The block with some changes; null where it would be no block any more, or no trial is left.</summary>
    /// <param name="changes">The changes, in any order; they do not overlap.</param>
    public Trial? Try(params IEnumerable<Change> changes)
    {
        var sorted = changes.Where(IsReal).OrderBy(change => change.At).ToList();
        var after = Change.Apply(Block.Text, sorted);
        if (tried.TryGetValue(after, out var known))
            return known;
        if (left-- <= 0)
            return null;
        return tried[after] = list.Renderer?.Render(after) is { } rendered ? new Trial(sorted, rendered) : null;
    }

    private bool IsReal(Change change) => !Block.Text.AsSpan(change.At, change.Length).SequenceEqual(change.Text);
}
