using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>A formula, <c>$x$</c> or <c>$$x$$</c>.</summary>
internal sealed class MathInline : LeafInline;

/// <summary>
/// Formulas, in which GitHub reads no Markdown. A dollar sign that may stand for money opens none: one behind or before a letter or digit on its
/// outer side, or with an address before the next one.
/// </summary>
internal sealed class MathParser : InlineParser
{
    public MathParser() => OpeningCharacters = ['$'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        var text = slice.AsSpan();
        var length =
            before == '$' || char.IsLetterOrDigit(before) ? 0
            : text.StartsWith("$$") ? BlockLength(text, before)
            : InlineLength(text);
        if (length == 0)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new MathInline
        {
            Span = new SourceSpan(start, processor.GetSourcePosition(slice.Start + length - 1)),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }

    private static int InlineLength(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && text[end] is not ('$' or '\n' or '\r'))
            end += text[end] == '\\' ? 2 : 1;
        if (end >= text.Length || text[end] != '$')
            return 0;
        var inside = text[1..end];
        var isFormula =
            !inside.IsEmpty && !char.IsWhiteSpace(inside[0]) && !char.IsWhiteSpace(inside[^1]) && !inside.Contains("://", StringComparison.Ordinal);
        return isFormula && IsOutside(text, end + 1) ? end + 1 : 0;
    }

    // Over several lines only where the signs stand at the start of a line and at the end of one.
    private static int BlockLength(ReadOnlySpan<char> text, char before)
    {
        var length = text[2..].IndexOf("$$", StringComparison.Ordinal);
        if (length <= 0 || !IsOutside(text, length + 4))
            return 0;
        var inside = text.Slice(2, length);
        if (inside.IsWhiteSpace() || inside.Contains("://", StringComparison.Ordinal))
            return 0;
        var rest = text[(length + 4)..];
        var isLines = before is '\0' or '\n' or '\r' && (rest.TrimStart(" \t") is var tail && (tail.IsEmpty || tail[0] is '\n' or '\r'));
        return isLines || inside.IndexOfAny('\n', '\r') < 0 ? length + 4 : 0;
    }

    private static bool IsOutside(ReadOnlySpan<char> text, int at) => at >= text.Length || (text[at] != '$' && !char.IsLetterOrDigit(text[at]));
}
