using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>
/// Addresses and HTML in angle brackets. Once the end of a comment or the like was not found in a block, it is not
/// looked for again: the cost stays linear.
/// </summary>
internal sealed class BoundedMarkupParser : AutolinkInlineParser
{
    private static readonly (string Open, string Close)[] Pairs = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">")];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() is not ('!' or '?'))
            return base.Match(processor, ref slice) && Unescape(processor.Inline);
        var rest = slice.AsSpan();
        for (var kind = 0; kind < Pairs.Length; kind++)
        {
            if (rest.StartsWith(Pairs[kind].Open, StringComparison.Ordinal))
                return IsClosed(processor, rest, kind) && base.Match(processor, ref slice);
        }

        return base.Match(processor, ref slice);
    }

    // Markdig leaves entities in an address as they are, which is right for backslashes only.
    private static bool Unescape(Inline? inline)
    {
        if (inline is AutolinkInline address && address.Url.Contains('&', StringComparison.Ordinal))
            address.Url = HtmlHelper.Unescape(address.Url, false) ?? "";
        return true;
    }

    private bool IsClosed(InlineProcessor processor, ReadOnlySpan<char> rest, int kind)
    {
        var unclosed = (bool[]?)processor.ParserStates[Index];
        if (unclosed?[kind] == true)
            return false;
        if (rest.Contains(Pairs[kind].Close, StringComparison.Ordinal))
            return true;
        processor.ParserStates[Index] = unclosed ??= new bool[Pairs.Length];
        unclosed[kind] = true;
        return false;
    }
}
