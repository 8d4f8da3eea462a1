using System.Text;
using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>Collects the pieces of one block, and closes HTML anchors into links on the way.</summary>
internal sealed class PieceBuilder
{
    private readonly List<Link> links;
    private readonly List<Piece> pieces = [];
    private StringBuilder? joined;
    private int strong;
    private int emphasis;
    private int struck;
    private HtmlTag? anchor;
    private int anchorAt;

    /// <param name="links">Where every link and image goes, nested ones too.</param>
    public PieceBuilder(List<Link> links) => this.links = links;

    /// <summary>The pieces so far.</summary>
    public List<Piece> Pieces
    {
        get
        {
            if (joined is { Length: > 0 })
            {
                pieces[^1] = pieces[^1] with { Text = joined.ToString() };
                joined.Clear();
            }

            return pieces;
        }
    }

    private PieceStyle Style =>
        (strong > 0 ? PieceStyle.Strong : 0) | (emphasis > 0 ? PieceStyle.Emphasis : 0) | (struck > 0 ? PieceStyle.Struck : 0);

    /// <summary>Enters (+1) or leaves (-1) emphasis.</summary>
    public void Emphasize(PieceStyle style, int step)
    {
        if (style.HasFlag(PieceStyle.Strong))
            strong = Math.Max(0, strong + step);
        if (style.HasFlag(PieceStyle.Emphasis))
            emphasis = Math.Max(0, emphasis + step);
        if (style.HasFlag(PieceStyle.Struck))
            struck = Math.Max(0, struck + step);
    }

    public void Text(Span span, string text)
    {
        if (pieces is [.., { Kind: PieceKind.Text } last] && last.Style == Style && last.Span.End == span.Start)
        {
            // A hundred thousand brackets that open nothing are as many texts: joined one by one, each would copy all before it.
            joined ??= new StringBuilder();
            if (joined.Length == 0)
                joined.Append(last.Text);
            joined.Append(text);
            pieces[^1] = last with { Span = last.Span.Union(span) };
        }
        else if (text.Length > 0)
        {
            Pieces.Add(new Piece(PieceKind.Text, span, text, Style));
        }
    }

    public void Code(Span span, string text) => Pieces.Add(new Piece(PieceKind.Code, span, text, Style));

    public void Break(Span span) => Pieces.Add(new Piece(PieceKind.Break, span, " ", Style));

    public void Link(Link link)
    {
        links.Add(link);
        Pieces.Add(new Piece(PieceKind.Link, link.Span, link.Text, Style, link));
    }

    public void Tag(HtmlTag tag)
    {
        if (tag.Name is "b" or "strong" or "i" or "em" or "s" or "del")
            Emphasize(tag.Name is "b" or "strong" ? PieceStyle.Strong : tag.Name is "i" or "em" ? PieceStyle.Emphasis : PieceStyle.Struck, tag.IsEnd ? -1 : 1);
        else if (tag.Name == "br")
            Break(tag.Span);
        else if (tag is { Name: "img", IsEnd: false } && (tag["src"] ?? tag["data-src"]) is { } source)
            Link(Image(tag, source));
        else if (tag is { Name: "a", IsEnd: false } && tag["href"] is not null)
            (anchor, anchorAt) = (tag, Pieces.Count);
        else if (tag is { Name: "a", IsEnd: true } && anchor is not null)
            CloseAnchor(tag);
        if (tag.Name is not ("br" or "img") && (tag.Name != "a" || tag["name"] is not null || tag["id"] is not null))
            Pieces.Add(new Piece(PieceKind.Tag, tag.Span, "", Style, Tag: tag));
    }

    private static Link Image(HtmlTag tag, HtmlAttribute source)
    {
        var alternative = tag["alt"];
        return new Link(tag.Span)
        {
            Form = LinkForm.Html,
            IsImage = true,
            Url = source.Value.Trim(),
            UrlSpan = source.ValueSpan,
            Text = alternative?.Value ?? "",
            TextSpan = alternative?.ValueSpan ?? new Span(tag.Span.End, tag.Span.End),
        };
    }

    private void CloseAnchor(HtmlTag end)
    {
        var start = anchor!;
        anchor = null;
        var text = new StringBuilder();
        var inside = Pieces[Math.Min(anchorAt, Pieces.Count)..];
        foreach (var piece in inside)
            text.Append(piece.IsBadge ? "" : piece.Text);
        var target = start["href"]!.Value;
        var link = new Link(start.Span.Union(end.Span))
        {
            Form = LinkForm.Html,
            Url = target.Value.Trim(),
            UrlSpan = target.ValueSpan,
            Text = text.ToString().Trim(),
            TextSpan = new Span(start.Span.End, end.Span.Start),
            HasImage = inside.Any(piece => piece.IsBadge),
        };
        foreach (var piece in inside)
        {
            if (piece.Link is { } nested)
                nested.Outer = link;
        }

        var kept = inside.Where(piece => piece.Kind == PieceKind.Tag).ToList();
        var style = inside.Count > 0 ? inside[0].Style : Style;
        Pieces.RemoveRange(Math.Min(anchorAt, Pieces.Count), inside.Count);
        links.Add(link);
        Pieces.AddRange(kept);
        Pieces.Add(new Piece(PieceKind.Link, link.Span, link.Text, style, link));
    }
}
