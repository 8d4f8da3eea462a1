using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A block whose end is not written, or not where it was meant.</summary>
/// <param name="Opening">The line that opens it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Hidden">The first line of the list in it.</param>
/// <param name="Next">The offset where another block opens, whose end ends this one; null where nothing does.</param>
/// <param name="OddEnd">What was meant to end a comment, on its first line; null where nothing was.</param>
internal sealed record EndlessBlock(Span Opening, BlockKind Kind, Span Hidden, int? Next = null, Span? OddEnd = null);

/// <summary>
/// Finds them by what is in them: a heading below another, an entry, a row with links. Code without an end that is all code takes nothing from the
/// reader.
/// </summary>
internal static class EndlessBlocks
{
    private static readonly string[] OddEnds = ["-- >", "- ->", "–>", "—>", "->"];

    /// <summary>The blocks of a list that hide a part of it.</summary>
    public static IEnumerable<EndlessBlock> Find(CuratedList list) => list.Blocks.Select(block => Find(list, block)).OfType<EndlessBlock>();

    private static EndlessBlock? Find(CuratedList list, ContentBlock block)
    {
        if (block.Kind is not (BlockKind.Comment or BlockKind.Fence or BlockKind.RawText) || block.Span.IsEmpty)
            return null;
        if (block.IsClosed && block.Kind == BlockKind.RawText)
            return null;
        var source = list.Source;
        var first = source.LineOf(block.Span.Start);
        var opening = new Span(block.Span.Start, source.Line(first).End);
        var last = source.LineOf(Math.Max(block.Span.Start, block.Span.End - 1));
        var hidden = (Span?)null;
        for (var number = first + 1; number <= last; number++)
        {
            var line = source.Line(number);
            if (block.IsClosed && Reopens(source.Slice(opening), source.Slice(line), block.Kind))
            {
                return hidden is { } lost && IsMeantToEnd(list, block, opening) ? new EndlessBlock(opening, block.Kind, lost, line.Start) : null;
            }

            hidden ??= ListLines.IsOne(source.Slice(line)) ? line : null;
        }

        return hidden is { } all && !block.IsClosed ? new EndlessBlock(opening, block.Kind, all, null, OddEnd(list, opening, block.Kind)) : null;
    }

    // What opens a comment or a fence cannot end one.
    private static bool Reopens(ReadOnlySpan<char> opening, ReadOnlySpan<char> line, BlockKind kind)
    {
        line = line.TrimStart();
        if (kind == BlockKind.Comment)
            return line.StartsWith("<!--", StringComparison.Ordinal);
        var fence = opening[..FenceLength(opening)];
        return line.StartsWith(fence, StringComparison.Ordinal)
            && line[FenceLength(line)..] is var info
            && !info.IsWhiteSpace()
            && char.IsAsciiLetter(info.TrimStart()[0])
            && info.Trim().IndexOf(' ') < 0;
    }

    private static int FenceLength(ReadOnlySpan<char> line)
    {
        var length = line.IsEmpty ? 0 : line.IndexOfAnyExcept(line[0]);
        return length < 0 ? line.Length : length;
    }

    // Whoever hides a part of a list opens the comment on a line of its own, and whoever shows Markdown says so.
    private static bool IsMeantToEnd(CuratedList list, ContentBlock block, Span opening)
    {
        var line = list.Source.Slice(opening);
        return block.Kind == BlockKind.Comment
            ? !line[4..].IsWhiteSpace()
            : line[FenceLength(line)..].Trim() is var info
                && !info.IsEmpty
                && !info.StartsWith("m", StringComparison.OrdinalIgnoreCase)
                && !info.StartsWith("t", StringComparison.OrdinalIgnoreCase);
    }

    private static Span? OddEnd(CuratedList list, Span opening, BlockKind kind)
    {
        var line = list.Source.Slice(opening).TrimEnd();
        if (kind != BlockKind.Comment)
            return null;
        foreach (var odd in OddEnds)
        {
            if (line.EndsWith(odd, StringComparison.Ordinal) && line.Length > odd.Length + 4)
                return new Span(opening.Start + line.Length - odd.Length, opening.Start + line.Length);
        }

        return null;
    }
}
