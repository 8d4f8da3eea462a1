using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ListLint.Markdown;

/// <summary>
/// Takes the backslash off pipes where inline parsing leaves it: GFM unescapes a cell's pipes before it looks for code and addresses.
/// </summary>
internal static class EscapedPipes
{
    /// <summary>Unescapes the content of code, addresses and HTML; spans stay those of the source.</summary>
    public static void Unescape(ContainerInline? root)
    {
        foreach (var inline in root?.Descendants() ?? [])
        {
            switch (inline)
            {
                case CodeInline code:
                    code.Content = Unescape(code.Content);
                    break;
                case AutolinkInline address:
                    address.Url = Unescape(address.Url);
                    break;
                case HtmlInline html:
                    html.Tag = Unescape(html.Tag);
                    break;
            }
        }
    }

    /// <summary>The text with a pipe for every <c>\|</c>.</summary>
    public static string Unescape(string text) => text.Replace("\\|", "|", StringComparison.Ordinal);
}
