using ListLint.Markdown;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ListLint.Tests.Markdown;

/// <summary>What our parser sees in a text, in the words of <see cref="CmarkOutline"/>.</summary>
internal static class GfmOutline
{
    /// <summary>The outline of a text. Cells are those that GitHub shows: cut or filled up to the header's number.</summary>
    public static List<string> Parse(string text)
    {
        var outline = new List<string>();
        Add(GfmParser.Parse(text), outline);
        return outline;
    }

    private static void Add(Block block, List<string> outline)
    {
        if (block is LinkReferenceDefinitionGroup or YamlFrontMatterBlock or BlankLineBlock)
            return;
        if (block is not MarkdownDocument)
            outline.Add(Name(block));
        if (block is PipeRow row)
        {
            var columns = ((PipeTable)row.Parent!).ColumnCount;
            foreach (var cell in row.Take(columns))
                Add(cell, outline);
            outline.AddRange(Enumerable.Repeat("table_cell", Math.Max(0, columns - row.Count)));
        }
        else if (block is ContainerBlock container)
        {
            foreach (var child in container)
                Add(child, outline);
        }
        else if (block is LeafBlock { Inline: { } inlines })
        {
            outline.AddRange(inlines.Descendants().OfType<Inline>().Select(LinkName).OfType<string>());
        }
    }

    private static string Name(Block block) =>
        block switch
        {
            HeadingBlock heading => $"heading {heading.Level}",
            ListBlock { IsOrdered: true } list => $"list ordered {int.Parse(list.OrderedStart!)}",
            ListBlock => "list bullet",
            ListItemBlock => "item",
            QuoteBlock => "block_quote",
            CodeBlock => "code_block",
            HtmlBlock => "html_block",
            ThematicBreakBlock => "thematic_break",
            PipeTable => "table",
            PipeRow => "table_row",
            PipeCell => "table_cell",
            ParagraphBlock => "paragraph",
            _ => block.GetType().Name,
        };

    private static string? LinkName(Inline inline) =>
        inline switch
        {
            LinkInline link => (link.IsImage ? "image " : "link ") + Uri.UnescapeDataString(link.Url ?? ""),
            AutolinkInline address => "link " + (address.IsEmail ? "mailto:" : "") + Uri.UnescapeDataString(address.Url),
            _ => null,
        };
}
