using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace ListLint.Markdown;

/// <summary>Links whose brackets do not nest without end, and whose address is not read where its parentheses do.</summary>
internal sealed class BoundedLinkParser : LinkInlineParser
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("()\\");

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar != ']')
            return !(
                    Nesting.IsDeep(processor.Inline, Nesting.Brackets) && Nesting.Leave(processor.Document, processor.GetSourcePosition(slice.Start))
                ) && base.Match(processor, ref slice);
        if (slice.PeekChar() != '(' || HasShallowAddress(slice.AsSpan()[2..]))
            return base.Match(processor, ref slice);

        // Without what follows, the brackets can still be a reference.
        var end = slice.End;
        slice.End = slice.Start;
        var matched = base.Match(processor, ref slice);
        slice.End = end;
        return matched;
    }

    private static bool HasShallowAddress(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \t\n\v\f\r");
        if (text.IndexOfAny(Marks) is var mark && (mark < 0 || text[mark] == ')'))
            return true;
        var open = 0;
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '\\':
                    at++;
                    break;
                case '(' when ++open > Nesting.Parentheses:
                    return false;
                case ')' when --open < 0:
                case <= ' ':
                case '<' when at == 0:
                    return true;
            }
        }

        return true;
    }
}
