using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>
/// How deep a tree may grow. Markdig throws on deeper ones and its cost grows with the depth, so the parsers here stop nesting before that;
/// what is deeper stays text. cmark-gfm has no such limits, but nobody writes such lists.
/// </summary>
internal static class Nesting
{
    /// <summary>Containers within one another: a quote counts one, a list with its item two. Markdig throws at 128.</summary>
    public const int Blocks = 96;

    /// <summary>Open brackets and emphasis delimiters within one another, at which brackets stay text.</summary>
    public const int Brackets = 512;

    /// <summary>The same, at which emphasis is settled.</summary>
    public const int Emphasis = 256;

    /// <summary>Parentheses within one another in a link's address; cmark-gfm's own limit.</summary>
    public const int Parentheses = 32;

    private static readonly object Key = new();

    /// <summary>Remembers the first offset at which something was left as text because it was too deep.</summary>
    public static bool Leave(MarkdownDocument document, int offset)
    {
        if (LeftIn(document) is not { } first || offset < first)
            document.SetData(Key, offset);
        return true;
    }

    /// <summary>That offset, or null where all was read.</summary>
    public static int? LeftIn(MarkdownDocument document) => document.GetData(Key) as int?;

    /// <summary>Whether a block has that many containers around it, itself included.</summary>
    public static bool IsDeep(Block? block, int limit)
    {
        for (; block is not null; block = block.Parent)
        {
            if (--limit < 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether an inline has that many containers around it, itself included.</summary>
    public static bool IsDeep(Inline? inline, int limit)
    {
        for (; inline is not null; inline = inline.Parent)
        {
            if (--limit < 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a bracket is open around the inline: it may become a link, in which no other link may stand.</summary>
    public static bool IsInBrackets(Inline? inline)
    {
        for (; inline is not null; inline = inline.Parent)
        {
            if (inline is LinkDelimiterInline)
                return true;
        }

        return false;
    }
}
