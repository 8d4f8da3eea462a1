using System.Globalization;
using System.Xml.Linq;

namespace ListLint.Tests.Markdown;

/// <summary>A block that holds no other block, as cmark-gfm sees it.</summary>
/// <param name="Start">Its first line, 1-based.</param>
/// <param name="End">Its last line.</param>
/// <param name="Path">The containers around it and its own kind.</param>
/// <param name="Content">Its words, markup and link targets as XML.</param>
internal sealed record CmarkLeaf(int Start, int End, string Path, string Content)
{
    private static readonly HashSet<string> Containers = ["document", "block_quote", "list", "item", "tasklist", "table"];
    private static readonly HashSet<string> Ignored = ["sourcepos", "space"];

    /// <summary>All its lines, 1-based.</summary>
    public IEnumerable<int> Lines => Enumerable.Range(Start, Math.Max(1, End - Start + 1));

    /// <summary>The leaves of a text, in order.</summary>
    public static List<CmarkLeaf> Parse(string text)
    {
        var leaves = new List<CmarkLeaf>();
        Walk(CmarkOutline.Document(text).Root!, "", leaves);
        return leaves;
    }

    private static void Walk(XElement at, string path, List<CmarkLeaf> leaves)
    {
        var name = at.Name.LocalName;
        if (Containers.Contains(name))
        {
            foreach (var child in at.Elements())
                Walk(child, $"{path}/{name}", leaves);
            return;
        }

        var (start, end) = Place(at);
        leaves.Add(new CmarkLeaf(start, end, $"{path}/{name}", Bare(at).ToString(SaveOptions.DisableFormatting)));
    }

    // cmark-gfm gives no place to a paragraph whose last line became the header of a table, and its place to the header; and a wrong end to HTML
    // behind a list.
    private static (int Start, int End) Place(XElement at)
    {
        if (at.Attribute("sourcepos") is not { } place)
        {
            var table = Stated(at.ElementsAfterSelf().First());
            return (table.Start, table.Start + Breaks(at));
        }

        var (start, end) = Stated(at);
        if (
            at.Name.LocalName == "table_header"
            && at.Parent!.ElementsBeforeSelf().LastOrDefault() is { } before
            && before.Attribute("sourcepos") is null
        )
            start += Breaks(before) + 1;
        return (start, end >= start ? end : start + at.Value.TrimEnd('\n').Count(unit => unit == '\n'));
    }

    private static (int Start, int End) Stated(XElement at)
    {
        var lines = at.Attribute("sourcepos")!
            .Value.Split('-')
            .Select(place => int.Parse(place.Split(':')[0], CultureInfo.InvariantCulture))
            .ToList();
        return (lines[0], lines[1]);
    }

    private static int Breaks(XElement at) => at.Descendants().Count(element => element.Name.LocalName is "softbreak" or "linebreak");

    private static XElement Bare(XElement at) =>
        new(
            at.Name.LocalName,
            at.Attributes()
                .Where(attribute => !Ignored.Contains(attribute.Name.LocalName) && !attribute.IsNamespaceDeclaration)
                .Select(attribute => new XAttribute(attribute.Name.LocalName, attribute.Value)),
            at.Nodes()
                .Select(node =>
                    node is XElement element ? (object)Bare(element)
                    : node is XText words ? new XText(words.Value)
                    : null!
                )
        );
}
