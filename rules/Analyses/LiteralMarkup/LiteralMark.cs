using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Marks of one kind, side by side, that GitHub shows.</summary>
/// <param name="Start">Where they start in the block.</param>
/// <param name="Length">How many there are.</param>
internal readonly record struct LiteralMark(int Start, int Length)
{
    /// <summary>Where they end.</summary>
    public int End => Start + Length;

    /// <summary>The marks of a block that are shown, in order.</summary>
    public static IEnumerable<LiteralMark> Find(BlockText block)
    {
        for (var at = NextMark(block.Text, 0); at < block.Text.Length; at = NextMark(block.Text, at + 1))
        {
            if (!IsShownMark(block.Rendered, at))
                continue;
            var end = at + 1;
            while (end < block.Text.Length && block.Text[end] == block.Text[at] && IsShownMark(block.Rendered, end))
                end++;
            yield return new LiteralMark(at, end - at);
            at = end - 1;
        }
    }

    /// <summary>How many signs of marks are shown of a block.</summary>
    public static int Count(RenderedBlock block)
    {
        var count = 0;
        for (var at = NextMark(block.Source, 0); at < block.Source.Length; at = NextMark(block.Source, at + 1))
            count += IsShownMark(block, at) ? 1 : 0;
        return count;
    }

    /// <summary>Whether it could open something: no blank behind it.</summary>
    public bool MayOpen(BlockText block) => End < block.Text.Length && !char.IsWhiteSpace(block.Text[End]) && !IsWord(Before(block));

    /// <summary>Whether it could close something: no blank before it.</summary>
    public bool MayClose(BlockText block) => Start > 0 && !char.IsWhiteSpace(block.Text[Start - 1]) && !IsWord(Behind(block));

    /// <summary>
    /// Whether it stands where marks are meant: double ones at a word; single ones at the start or end of the block or of a line, or at a link.
    /// Within a word, between blanks and behind a name it is a sign of its own.
    /// </summary>
    public bool IsMeant(BlockText block)
    {
        var (before, behind, sign) = (Before(block), Behind(block), block.Text[Start]);
        if (before == sign && Start > 1 && block.Text[Start - 2] == '\\')
            return false;
        if (Length > 3 || (IsWord(before) && IsWord(behind)) || (IsBlank(before) && IsBlank(behind)) || (!MayOpen(block) && !MayClose(block)))
            return false;
        if (sign == '`')
            return IsCode(block);
        if (Length >= 2)
            return MayOpen(block) || !IsWord(before) || IsBesideLink(block) || IsAtEdge(block);
        return IsAtEdge(block) || IsBesideLink(block) || before == sign || behind == sign;
    }

    /// <summary>Whether it may as well be the sign of a footnote or a name.</summary>
    public bool IsWeak(BlockText block) =>
        Length == 1
        && block.Text[Start] != '`'
        && (!IsBesideLink(block) || !MayOpen(block) || (Start == 0 && Behind(block) == '['))
        && !IsHalf(block);

    /// <summary>Whether others of its kind beside it are markup, as of <c>**text*</c>.</summary>
    public bool IsHalf(BlockText block) => Before(block) == block.Text[Start] || Behind(block) == block.Text[Start];

    // The place of the next mark; the end where there is none, as in most of a block.
    private static int NextMark(string text, int start) =>
        text.AsSpan(start).IndexOfAny('*', '_', '`') is >= 0 and var ahead ? start + ahead : text.Length;

    private static bool IsShownMark(RenderedBlock block, int at) =>
        block.Source[at] is '*' or '_' or '`' && block.Literal[at] != LiteralPlace.None && !IsInBareLink(block, at);

    private static bool IsInBareLink(RenderedBlock block, int at) =>
        block.Source[at] == '_' && block.Links.Any(link => link.IsBare && link.Span.Contains(at));

    // "``quoted''" and "`iMil'" are quotation marks, and a mark in quotes is spoken of.
    private bool IsCode(BlockText block)
    {
        var line = block.Text.IndexOf('\n', Start);
        var rest = block.Text.AsSpan(End, (line < 0 ? block.Text.Length : line) - End);
        return !rest.Contains('\'') && !(Before(block) is '"' or '\'' or '“') && Length == 1;
    }

    private bool IsAtEdge(BlockText block) =>
        Start == 0
        || End == block.Text.Length
        || block.Text[Start - 1] == '\n'
        || block.Text[End] == '\n'
        || (block.Rendered.Literal[Start] == LiteralPlace.Label && IsAtLabelEdge(block));

    private bool IsAtLabelEdge(BlockText block)
    {
        foreach (var link in block.Rendered.Links)
        {
            if (!link.IsBare && (link.Label.Start == Start || link.Label.End == End))
                return true;
        }

        return false;
    }

    private bool IsBesideLink(BlockText block)
    {
        foreach (var link in block.Rendered.Links)
        {
            if (link.Span.End == Start || link.Span.Start == End)
                return true;
        }

        return false;
    }

    private char Before(BlockText block) => Start > 0 ? block.Text[Start - 1] : '\n';

    private char Behind(BlockText block) => End < block.Text.Length ? block.Text[End] : '\n';

    private static bool IsWord(char sign) => char.IsLetterOrDigit(sign);

    private static bool IsBlank(char sign) => char.IsWhiteSpace(sign);
}
