using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The end of a code block that GitHub does not see, because an invisible character stands before it.</summary>
internal static class Fence
{
    /// <summary>Whether the character at an offset of a code block keeps a line from closing it.</summary>
    public static bool IsHiddenBy(CuratedList list, int at)
    {
        var line = list.Source.Line(list.Source.LineOf(at));
        var before = list.Source.Slice(new Span(line.Start, at));
        var after = list.Source.Slice(new Span(at + 1, line.End)).TrimEnd();
        if (
            before.Length > 3
            || before.IndexOfAnyExcept(' ') >= 0
            || after.Length < 3
            || after[0] is not ('`' or '~')
            || after.IndexOfAnyExcept(after[0]) >= 0
        )
            return false;
        var block = list.Hidden[list.Hidden.FirstReaching(at)];
        return block.Start < line.Start && list.Source.Slice(block).TrimStart() is [var mark, ..] && mark == after[0];
    }
}
