namespace ListLint.Tests.Markdown;

/// <summary>Compares what cmark-gfm shows of a text before and after it was mended.</summary>
internal static class MendedLines
{
    /// <summary>
    /// The first block that is shown otherwise though no line of it was mended, worded; null where there is none. A block that holds a mended line is
    /// not compared: a paragraph, a heading, or a row of a table. Everything else has to be there, in order, with the same words and link targets,
    /// and in the same containers.
    /// </summary>
    public static string? Difference(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var changes = LineDiff.Of(old, now);
        var (was, shown) = (CmarkLeaf.Of(before), CmarkLeaf.Of(after));

        // 1-based lines that were mended, with all other lines of the blocks that they stand in.
        var mended = changes.SelectMany(change => Enumerable.Range(change.OldStart + 1, change.OldEnd - change.OldStart)).ToHashSet();
        foreach (var leaf in was.Where(leaf => changes.Any(change => Touches(leaf, change, old))).ToList())
            mended.UnionWith(Enumerable.Range(leaf.Start, leaf.End - leaf.Start + 1));

        var places = Places(changes, old.Length);
        var kept = places.Where(pair => !mended.Contains(pair.Key)).Select(pair => pair.Value).ToHashSet();
        var expected = was.Where(leaf => !leaf.Lines.Any(mended.Contains))
            .Select(leaf => leaf with { Start = places[leaf.Start], End = places[leaf.End] })
            .ToList();
        var actual = shown.Where(leaf => leaf.Lines.All(kept.Contains)).ToList();
        var at = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return at == expected.Count && at == actual.Count
            ? null
            : $"was shown as {(at < expected.Count ? expected[at] : "nothing")}, is shown as {(at < actual.Count ? actual[at] : "nothing")}";
    }

    // Lines that were put in, and blank ones that were taken out, belong to the blocks that they part, end or join.
    private static bool Touches(CmarkLeaf leaf, LineChange change, string[] old) =>
        change.NewEnd - change.NewStart > change.OldEnd - change.OldStart || old[change.OldStart..change.OldEnd].Any(string.IsNullOrWhiteSpace)
            ? leaf.Start <= change.OldEnd + 1 && leaf.End >= change.OldStart
            : leaf.Start <= change.OldEnd && leaf.End > change.OldStart;

    /// <summary>Where each unchanged line, 1-based, stands afterwards.</summary>
    private static Dictionary<int, int> Places(IReadOnlyList<LineChange> changes, int count)
    {
        var places = new Dictionary<int, int>();
        var (at, shift) = (0, 0);
        foreach (var change in changes)
        {
            for (; at < change.OldStart; at++)
                places[at + 1] = at + 1 + shift;
            at = change.OldEnd;
            shift = change.NewEnd - change.OldEnd;
        }

        for (; at < count; at++)
            places[at + 1] = at + 1 + shift;
        return places;
    }
}
