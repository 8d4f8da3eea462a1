using System.Text;
using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>Collects the pieces of one block after another, and closes HTML anchors into links on the way.</summary>
/// <param name="source">The text of the file.</param>
/// <param name="links">Where every link and image goes, nested ones too.</param>
/// <param name="words">What short texts are taken from.</param>
internal sealed class PieceBuilder(string source, List<Link> links, SharedWords words)
{
    private readonly List<Piece> pieces = [];
    private readonly StringBuilder altered = new();
    private bool inRun;
    private Span run;
    private PieceStyle runStyle;
    private int strong;
    private int emphasis;
    private int struck;
    private HtmlTag? anchor;
    private int anchorAt;

    private PieceStyle Style =>
        (strong > 0 ? PieceStyle.Strong : 0) | (emphasis > 0 ? PieceStyle.Emphasis : 0) | (struck > 0 ? PieceStyle.Struck : 0);

    /// <summary>The pieces of the block that ends here; what follows belongs to the next one.</summary>
    public Piece[] End()
    {
        EndRun();
        Piece[] block = [.. pieces];
        pieces.Clear();
        (strong, emphasis, struck, anchor) = (0, 0, 0, null);
        return block;
    }

    /// <summary>Enters (+1) or leaves (-1) emphasis.</summary>
    public void Emphasize(PieceStyle style, int step)
    {
        if (style == PieceStyle.Strong)
            strong = Math.Max(0, strong + step);
        else if (style == PieceStyle.Emphasis)
            emphasis = Math.Max(0, emphasis + step);
        else
            struck = Math.Max(0, struck + step);
    }

    /// <summary>Adds text; texts side by side, as brackets that open nothing cut them up, are one piece.</summary>
    public void Text(Span span, ReadOnlySpan<char> text)
    {
        if (inRun && runStyle == Style && run.End == span.Start)
        {
            if (altered.Length > 0 || !IsWritten(span, text))
                Alter(text);
            run = run.Union(span);
        }
        else if (text.Length > 0)
        {
            EndRun();
            (inRun, run, runStyle) = (true, span, Style);
            if (!IsWritten(span, text))
                altered.Append(text);
        }
    }

    public void Code(Span span, string text) => Add(new Piece(PieceKind.Code, span, text, Style));

    public void Formula(Span span) => Add(new Piece(PieceKind.Math, span, source[span.Start..span.End], Style));

    public void Break(Span span) => Add(new Piece(PieceKind.Break, span, " ", Style));

    public void Link(Link link)
    {
        links.Add(link);
        Add(new Piece(PieceKind.Link, link.Span, link.Text, Style, link));
    }

    public void Tag(HtmlTag tag)
    {
        if (tag.Name is "b" or "strong" or "i" or "em" or "s" or "del")
            Emphasize(
                tag.Name is "b" or "strong" ? PieceStyle.Strong
                    : tag.Name is "i" or "em" ? PieceStyle.Emphasis
                    : PieceStyle.Struck,
                tag.IsEnd ? -1 : 1
            );
        else if (tag.Name == "br")
            Break(tag.Span);
        else if (tag is { Name: "img", IsEnd: false } && (tag["src"] ?? tag["data-src"]) is { } address)
            Link(Image(tag, address));
        else if (tag is { Name: "a", IsEnd: false } && tag["href"] is not null)
            OpenAnchor(tag);
        else if (tag is { Name: "a", IsEnd: true } && anchor is not null)
            CloseAnchor(tag);
        if (tag.Name is not ("br" or "img") && (tag.Name != "a" || tag["name"] is not null || tag["id"] is not null))
            Add(new Piece(PieceKind.Tag, tag.Span, "", Style, tag));
    }

    private void Add(Piece piece)
    {
        EndRun();
        pieces.Add(piece);
    }

    // What is written as it is shown is copied from the file once, however many texts it comes in.
    private bool IsWritten(Span span, ReadOnlySpan<char> text) =>
        span.Length == text.Length && span.End <= source.Length && text.SequenceEqual(source.AsSpan(span.Start, span.Length));

    private void Alter(ReadOnlySpan<char> text)
    {
        if (altered.Length == 0)
            altered.Append(source, run.Start, run.Length);
        altered.Append(text);
    }

    private void EndRun()
    {
        if (!inRun)
            return;
        pieces.Add(
            new Piece(PieceKind.Text, run, altered.Length > 0 ? altered.ToString() : words.Get(source.AsSpan(run.Start, run.Length)), runStyle)
        );
        altered.Clear();
        inRun = false;
    }

    private static Link Image(HtmlTag tag, HtmlAttribute address)
    {
        var alternative = tag["alt"];
        return new Link(tag.Span)
        {
            Form = LinkForm.Html,
            IsImage = true,
            Url = address.Value.Trim(),
            UrlSpan = address.ValueSpan,
            Text = alternative?.Value ?? "",
            TextSpan = alternative?.ValueSpan ?? new Span(tag.Span.End, tag.Span.End),
        };
    }

    private void OpenAnchor(HtmlTag tag)
    {
        EndRun();
        (anchor, anchorAt) = (tag, pieces.Count);
    }

    private void CloseAnchor(HtmlTag end)
    {
        EndRun();
        var start = anchor!;
        anchor = null;
        var at = Math.Min(anchorAt, pieces.Count);
        var inside = pieces[at..];
        var text = new StringBuilder();
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
            HasImage = inside.Exists(piece => piece.IsBadge),
        };
        pieces.RemoveRange(at, inside.Count);
        foreach (var piece in inside)
        {
            if (piece.Link is { } nested)
                nested.Outer = link;
            else if (piece.Kind == PieceKind.Tag)
                pieces.Add(piece);
        }

        links.Add(link);
        pieces.Add(new Piece(PieceKind.Link, link.Span, link.Text, inside.Count > 0 ? inside[0].Style : Style, link));
    }
}
