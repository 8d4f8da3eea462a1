using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Tries changes of one block; each costs as much as to read the block, so there is a bound.</summary>
internal sealed class BlockTrials(CuratedList list, BlockText block)
{
    // A block of 780 signs, long for an entry, gets all trials; a longer one fewer.
    private const int MostTrials = 192;

    /// <summary>So many places of a kind are looked at in a block; one with more is no entry, and would cost its square.</summary>
    public const int MostPlaces = 16;

    private const int MostSigns = 60_000;
    private const int FreeTrials = 12;

    // A parser goes through all brackets that are open at each sign that may close one; few of them cost nothing.
    private const int CheapBrackets = 16;
    private readonly Dictionary<string, Trial?> tried = new(StringComparer.Ordinal);
    private readonly int cost = CostOf(block);

    // Many faults of the same kind must not leave the others unseen, so the first trials of each block are its own.
    private int free = block.Brackets.Unmatched.Count < CheapBrackets ? FreeTrials : 0;
    private int left = Math.Clamp(MostSigns / CostOf(block), 4, MostTrials);

    public BlockText Block { get; } = block;

    /// <summary>The block with some changes; null where it would be no block any more, or no trial is left.</summary>
    /// <param name="changes">The changes, in any order; they do not overlap.</param>
    public Trial? Try(params IEnumerable<Change> changes)
    {
        // To write the block out and look it up costs its length, which a place with thousands of candidates would pay for each.
        if (left <= 0)
            return null;
        var sorted = changes.Select(Shorten).Where(change => change.Length + change.Text.Length > 0).OrderBy(change => change.At).ToList();
        var after = Change.Apply(Block.Text, sorted);
        if (tried.TryGetValue(after, out var known))
            return known;
        if (left-- <= 0 || (free-- <= 0 && !TrialBudget.From(list).Take(cost)))
            return null;
        return tried[after] = list.Renderer?.Render(after) is { } rendered ? new Trial(sorted, rendered) : null;
    }

    private static int CostOf(BlockText block) => Math.Max(1, block.Text.Length) * (1 + (block.Brackets.Unmatched.Count / CheapBrackets));

    // What is the same at the start and the end of a change is none.
    private Change Shorten(Change change)
    {
        var (start, end) = CommonEnds.Find(Block.Text.AsSpan(change.At, change.Length), change.Text);
        return new Change(change.At + start, change.Length - start - end, change.Text[start..^end]);
    }

    /// <summary>How many signs may be rendered again for a list, so that one that is all brackets costs little more than any other.</summary>
    private sealed class TrialBudget(CuratedList list)
    {
        private const int Least = 100_000;
        private const int Times = 10;

        // To parse one sign costs as much as some hundred more.
        private const int Start = 400;
        private long left = Least + ((long)Times * list.Source.Text.Length);

        public static TrialBudget From(CuratedList list) => list.Index(built => new TrialBudget(built));

        public bool Take(int cost) => (left -= cost + Start) > 0;
    }
}
