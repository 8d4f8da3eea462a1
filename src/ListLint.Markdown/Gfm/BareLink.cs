using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>Makes the inline for an address that stands bare in the text.</summary>
internal static class BareLink
{
    /// <summary>A link whose text and address are the same place of the source.</summary>
    /// <param name="url">The target, with the scheme that GFM adds.</param>
    /// <param name="content">The text as written.</param>
    /// <param name="span">Where it stands, end inclusive.</param>
    /// <param name="line">0-based line.</param>
    /// <param name="column">0-based column.</param>
    public static LinkInline Create(string url, StringSlice content, SourceSpan span, int line, int column)
    {
        var link = new LinkInline(url, "")
        {
            IsAutoLink = true,
            IsClosed = true,
            Span = span,
            UrlSpan = span,
            Line = line,
            Column = column,
        };
        link.AppendChild(
            new LiteralInline
            {
                Content = content,
                IsClosed = true,
                Span = span,
                Line = line,
                Column = column,
            }
        );
        return link;
    }
}
