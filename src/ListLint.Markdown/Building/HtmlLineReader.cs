using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>
/// Reads entries that are lines of HTML, each with an anchor in front: items of an HTML list, paragraphs, lines that end in <c>&lt;br&gt;</c>.
/// </summary>
internal sealed class HtmlLineReader(ModelParts parts, EntryReader entries)
{
    private const int FewestAlike = 3;

    private static readonly HashSet<string> Breaking = new(
        "p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 hr summary details section article blockquote center pre table tr td th".Split(' '),
        StringComparer.Ordinal
    );

    private readonly List<Piece[]> lines = [];
    private readonly List<Piece> line = [];
    private int tables;

    /// <summary>
    /// Adds a block of HTML. Tables have a reader of their own, and what is centred, or in front of the first heading, is the head of the page.
    /// </summary>
    public void Add(ReadOnlySpan<Piece> pieces)
    {
        var centred = 0;
        foreach (ref readonly var piece in pieces)
        {
            if (piece.Kind == PieceKind.Break || (piece.Tag is { } edge && Breaking.Contains(edge.Name)))
                EndLine();
            if (piece.Tag is { Name: "table" } table)
                tables = Math.Max(0, tables + (table.IsEnd ? -1 : 1));
            else if (piece.Tag is { } tag && (tag.Name == "center" || tag["align"] is { Value: "center" }))
                centred += tag.IsEnd ? -1 : 1;
            else if (tables == 0 && centred <= 0 && piece.Kind is not (PieceKind.Tag or PieceKind.Break))
                line.Add(piece);
        }

        EndLine();
    }

    /// <summary>Ends a section: its lines are entries if most look like it.</summary>
    public void End()
    {
        var alike = lines.FindAll(StartsWithTitle);
        if (alike.Count >= FewestAlike && alike.Count * 2 >= lines.Count && parts.Sections.At(alike[0][0].Span.Start).Level > 0)
        {
            var group = parts.Group(alike[0][0].Span.Start, null);
            foreach (var pieces in alike)
                parts.Add(entries.Read(EntryShape.Paragraph, ((ReadOnlySpan<Piece>)pieces).Extent(), pieces), group);
        }

        lines.Clear();
        tables = 0;
    }

    private void EndLine()
    {
        if (line.Exists(piece => !piece.IsBlank))
            lines.Add([.. line]);
        line.Clear();
    }

    private bool StartsWithTitle(Piece[] pieces)
    {
        ReadOnlySpan<Piece> shown = pieces;
        return shown.Lead() is >= 0 and var lead
            && pieces[lead].IsWebLink
            && !TitleFinder.IsUrl(pieces[lead].Link!)
            && !parts.Resources.IsResource(pieces[lead].Link!);
    }
}
