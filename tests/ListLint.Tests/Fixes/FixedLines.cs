namespace ListLint.Tests.Markdown;

/// <summary>Compares what cmark-gfm shows of a text before and after it was fixed.</summary>
internal static class FixedLines
{
    /// <summary>
    /// The first block that is shown otherwise though no line of it was fixed, worded; null where there is none. A block that holds a fixed line is
    /// not compared: a paragraph, a heading, or a row of a table. Everything else has to be there, in order, with the same words and link targets,
    /// and in the same containers.
    /// </summary>
    public static string? Difference(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var changes = LineDiff.Compare(old, now);
        var (was, shown) = (CmarkLeaf.Parse(before), CmarkLeaf.Parse(after));

        // 1-based lines that were fixed, with all other lines of the blocks that they stand in.
        var fixedLines = changes.SelectMany(change => Enumerable.Range(change.OldStart + 1, change.OldEnd - change.OldStart)).ToHashSet();
        foreach (var leaf in was.Where(leaf => changes.Any(change => Touches(leaf, change, old))).ToList())
            fixedLines.UnionWith(Enumerable.Range(leaf.Start, leaf.End - leaf.Start + 1));

        var places = MapLines(changes, old.Length);
        var kept = places.Where(pair => !fixedLines.Contains(pair.Key)).Select(pair => pair.Value).ToHashSet();
        var expected = was.Where(leaf => !leaf.Lines.Any(fixedLines.Contains))
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
    private static Dictionary<int, int> MapLines(IReadOnlyList<LineChange> changes, int count)
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
