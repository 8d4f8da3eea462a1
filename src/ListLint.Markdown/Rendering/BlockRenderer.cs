using System.Text;
using ListLint.Core;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>Renders single blocks with the definitions of a list.</summary>
/// <param name="definitions">The addresses of the list by the key of their label.</param>
internal sealed class BlockRenderer(IReadOnlyDictionary<string, string> definitions) : IBlockRenderer
{
    // Keeps the first signs of the text from starting an item, a heading or a rule.
    private const string Prefix = "x ";

    /// <summary>The renderer of a parsed file; of the file itself only the definitions are kept.</summary>
    public static BlockRenderer Create(MarkdownDocument document)
    {
        var definitions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (label, definition) in document.GetLinkReferenceDefinitions(false)?.Links ?? [])
            definitions.TryAdd(LinkDefinition.KeyOf(label), definition.Url ?? "");

        return new BlockRenderer(definitions);
    }

    /// <inheritdoc/>
    public RenderedBlock? Render(string markdown)
    {
        var text = Prefix + markdown + Definitions(markdown);
        var document = GfmParser.Parse(text);
        ParagraphBlock? only = null;
        foreach (var block in document)
        {
            if (block is LinkReferenceDefinitionGroup)
                continue;
            if (only is not null || block is not ParagraphBlock paragraph)
                return null;
            only = paragraph;
        }

        return only is { Inline: { } inlines, Span.Start: 0 } && only.Span.End + 1 >= Prefix.Length + markdown.AsSpan().TrimEnd().Length
            ? new RenderingReader(text, Prefix.Length, markdown).Read(inlines)
            : null;
    }

    private string Definitions(string markdown)
    {
        if (definitions.Count == 0)
            return "";
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var open = markdown.IndexOf('['); open >= 0; open = markdown.IndexOf('[', open + 1))
        {
            var length = markdown.AsSpan(open + 1).IndexOfAny('[', ']');
            if (length > 0 && markdown[open + 1 + length] == ']')
                found.Add(LinkDefinition.KeyOf(markdown.Substring(open + 1, length)));
        }

        var written = new StringBuilder();
        foreach (var label in found)
        {
            if (definitions.TryGetValue(label, out var url))
                written.Append("\n\n[").Append(label).Append("]: <").Append(url.AsSpan().ContainsAny('<', '>', '\n') ? "#" : url).Append('>');
        }

        return written.ToString();
    }
}
