using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Finds the blocks of which brackets or marks are shown as text; most blocks are words and links, and need no second look.</summary>
internal static class SuspectBlocks
{
    public static IEnumerable<ContentBlock> Find(CuratedList list)
    {
        var runs = list.TextRuns;
        var next = 0;
        var broken = BrokenRows(list);
        var signs = new BlockSigns(list);
        foreach (var block in list.Blocks.Where(block => block.HasText))
        {
            while (next < runs.Count && runs[next].End <= block.Text.Start)
                next++;
            var isSuspect = false;
            signs.Start(block.Text);
            for (; next < runs.Count && runs[next].Start < block.Text.End && !isSuspect; next++)
                isSuspect = signs.Read(runs[next]);
            if (
                (isSuspect || signs.AreSuspect())
                && !broken.Hold(block.Text.Start)
                && !IsAboutWriting(list, block)
                && !CutCells.Find(list).Hold(block.Text.Start)
            )
                yield return block;
        }
    }

    // What a line break cut in two is one defect, and table-split-row's; a row with a pipe too many is table-cell-count's.
    private static List<Span> BrokenRows(CuratedList list) =>
        [
            .. list
                .Tables.SelectMany(table => table.Rows)
                .Where(row => row.Cells.Count > row.Table.Columns || SplitRows.From(list).IsHalf(row))
                .Select(row => row.Span),
        ];

    // How to write an entry is shown there, with words for names and addresses.
    private static bool IsAboutWriting(CuratedList list, ContentBlock block)
    {
        var heading = list.SectionAt(block.Text.Start).Title;
        return heading.Contains("contribut", StringComparison.OrdinalIgnoreCase) || heading.Contains("贡献", StringComparison.Ordinal);
    }
}
