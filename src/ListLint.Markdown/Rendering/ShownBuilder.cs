using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>
/// Collects what is shown. Only known tags become elements, all others vanish, as they do on GitHub; an end tag without its start does nothing.
/// </summary>
internal sealed class ShownBuilder
{
    // Deeper than any page is written by hand, so that a text made to be deep costs nothing.
    private const int Deepest = 24;
    private readonly Stack<(string Name, ShownKind Kind, string? Url, List<Shown> Parts)> open = new();
    private readonly List<Shown> all = [];

    private List<Shown> Parts => open.TryPeek(out var inmost) ? inmost.Parts : all;

    /// <summary>How many elements are open.</summary>
    public int Depth => open.Count;

    /// <summary>Ends all elements, and gives what is shown.</summary>
    public IReadOnlyList<Shown> End()
    {
        CloseTo(0);
        return all;
    }

    public void Text(string text)
    {
        if (text.Length == 0)
            return;
        if (Parts is [.., ShownText last] parts)
            parts[^1] = new ShownText(last.Text + text);
        else
            Parts.Add(new ShownText(text));
    }

    public void Add(ShownKind kind, string text, string? url = null) =>
        Parts.Add(new ShownElement(kind, text.Length == 0 ? [] : [new ShownText(text)], url));

    /// <summary>Starts an element; false where it would be too deep, and then its parts stand outside.</summary>
    public bool Open(ShownKind kind, string name = "", string? url = null)
    {
        if (open.Count >= Deepest)
            return false;
        open.Push((name, kind, url, []));
        return true;
    }

    /// <summary>Ends elements until so many are open.</summary>
    public void CloseTo(int depth)
    {
        while (open.Count > depth)
        {
            var (_, kind, url, parts) = open.Pop();
            Parts.Add(new ShownElement(kind, parts, url));
        }
    }

    public void Tag(HtmlTag tag)
    {
        if (tag.Name == "br")
            Add(ShownKind.Break, "");
        else if (tag is { Name: "img", IsEnd: false })
            Add(ShownKind.Image, tag["alt"]?.Value ?? "", tag["src"]?.Value);
        else if (KindOf(tag.Name) is { } kind)
            Element(tag, kind);
    }

    private void Element(HtmlTag tag, ShownKind kind)
    {
        if (!tag.IsEnd)
        {
            Open(kind, tag.Name, tag["href"]?.Value);
            return;
        }

        // A stack is walked from its inmost.
        var outer = open.Count;
        foreach (var one in open)
        {
            outer--;
            if (one.Name == tag.Name)
            {
                CloseTo(outer);
                return;
            }
        }
    }

    private static ShownKind? KindOf(string name) =>
        name switch
        {
            "b" or "strong" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => ShownKind.Strong,
            "i" or "em" => ShownKind.Emphasis,
            "s" or "del" or "strike" => ShownKind.Struck,
            "code" or "tt" or "samp" => ShownKind.Code,
            "kbd" => ShownKind.Key,
            "sub" => ShownKind.Subscript,
            "sup" => ShownKind.Superscript,
            "a" => ShownKind.Link,
            "td" or "th" => ShownKind.Cell,
            _ => null,
        };
}
