using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Finds the blocks of which brackets or marks are shown as text; most blocks are words and links, and need no second look.</summary>
internal static class SuspectBlocks
{
    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("[]()【】［］*_`");

    public static IEnumerable<TextBlock> Find(CuratedList list)
    {
        var runs = list.TextRuns;
        var next = 0;
        var broken = BrokenRows(list);
        foreach (var block in list.TextBlocks)
        {
            while (next < runs.Count && runs[next].End <= block.Span.Start)
                next++;
            var (depth, isSuspect) = (0, false);
            for (; next < runs.Count && runs[next].Start < block.Span.End && !isSuspect; next++)
                isSuspect = IsSwapped(list.Source.Text, runs[next]) || IsSuspect(list.Source.Text, runs[next], ref depth);
            if ((isSuspect || depth != 0) && !broken.Hold(block.Span.Start) && !IsAboutWriting(list, block))
                yield return block;
        }
    }

    // "[!text](image)", "! [text](image)", "[text](address)by", "text(https://x.example)" and "https:// x.example"
    private static bool IsSwapped(string text, Span run) =>
        !run.IsEmpty
        && (
            (run.Start > 0 && text[run.Start] == '!' && text[run.Start - 1] == '[')
            || (run.Length > 1 && text[run.End - 1] == ' ' && text[run.End - 2] == '!')
            || (run.Start > 0 && text[run.Start - 1] is ')' or ']' && char.IsAsciiLetterLower(text[run.Start]))
            || (run.Length > 1 && text[run.End - 1] == '(' && char.IsLetterOrDigit(text[run.End - 2]))
            || text.AsSpan(run.Start, run.Length).Contains("//", StringComparison.Ordinal)
        );

    // A parenthesis without its partner, a bracket, or a mark that does not stand within a word.
    private static bool IsSuspect(string text, Span run, ref int depth)
    {
        for (var at = run.Start; at < run.End; at++)
        {
            var step = text.AsSpan(at, run.End - at).IndexOfAny(Signs);
            if (step < 0)
                return depth < 0;
            at += step;
            switch (text[at])
            {
                // Behind a link or an image one may be the start of a target.
                case '(' when at > 0 && text[at - 1] is ')' or ']':
                    return true;
                case '(':
                    depth++;
                    break;
                case ')':
                    if (--depth < 0)
                        return true;
                    break;
                case '*' or '_':
                    if (!IsWord(text, at - 1) || !IsWord(text, at + 1))
                        return true;
                    break;
                default:
                    return true;
            }
        }

        return false;
    }

    private static bool IsWord(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_');

    // What a line break cut in two is one defect, and table-split-row's; a row with a pipe too many is table-cell-count's.
    private static List<Span> BrokenRows(CuratedList list) =>
        [
            .. list
                .Tables.SelectMany(table => table.Rows)
                .Where(row => row.Cells.Count > row.Table.Columns || SplitRows.From(list).IsHalf(row))
                .Select(row => row.Span),
        ];

    // How to write an entry is shown there, with words for names and addresses.
    private static bool IsAboutWriting(CuratedList list, TextBlock block)
    {
        var heading = list.SectionAt(block.Span.Start).Title;
        return heading.Contains("contribut", StringComparison.OrdinalIgnoreCase) || heading.Contains("贡献", StringComparison.Ordinal);
    }
}
