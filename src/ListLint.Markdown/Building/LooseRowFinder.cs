using ListLint.Core;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>Finds lines that read like table rows in the blocks that are no tables. Fenced code, comments and front matter are left alone.</summary>
internal static class LooseRowFinder
{
    /// <summary>The rows of a file in order.</summary>
    public static List<LooseRow> Find(DocumentPieces document)
    {
        var rows = new List<LooseRow>();
        foreach (var block in document.Leaves)
        {
            if (PlaceOf(block, document.Source) is { } place)
                Find(document.Source, DocumentPieces.SpanOf(block), place, rows);
        }

        rows.Sort((left, right) => left.Span.CompareTo(right.Span));
        return rows;
    }

    private static LooseRowPlace? PlaceOf(LeafBlock block, string source) =>
        block switch
        {
            ParagraphBlock => LooseRowPlace.Paragraph,
            HtmlBlock { Type: HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock } html when !IsPreformatted(html, source) =>
                LooseRowPlace.Html,
            CodeBlock and not FencedCodeBlock and not YamlFrontMatterBlock => LooseRowPlace.IndentedCode,
            _ => null,
        };

    private static bool IsPreformatted(HtmlBlock html, string source) =>
        source.AsSpan(html.Span.Start, html.Span.Length).Contains("<pre", StringComparison.OrdinalIgnoreCase);

    private static void Find(string source, Span block, LooseRowPlace place, List<LooseRow> rows)
    {
        if (block.IsEmpty || source.AsSpan(block.Start, block.Length).IndexOf('|') < 0)
            return;
        for (var start = block.Start; start < block.End; )
        {
            var length = source.AsSpan(start, block.End - start).IndexOfAny('\n', '\r');
            var end = length < 0 ? block.End : start + length;
            if (Read(source, start, end, block, place) is { } row)
                rows.Add(row);
            start = end + 1;
        }
    }

    private static LooseRow? Read(string source, int start, int end, Span block, LooseRowPlace place)
    {
        while (start < end && source[start] is ' ' or '\t' or '>')
            start++;
        var line = RowScanner.Trim(source, start, end);
        if (IsGridLine(source.AsSpan(line.Start, line.Length)))
            return GridLine(source, line, block, place);
        if (source.AsSpan(line.Start, line.Length).IndexOf('|') < 0 || RowScanner.Scan(source, line.Start, line.End) is not { } scanned)
            return null;
        return new LooseRow(line, place)
        {
            Block = block,
            Cells = scanned.Cells,
            HasLeadingPipe = scanned.HasLeadingPipe,
            HasTrailingPipe = scanned.HasTrailingPipe,
            IsDelimiter = RowScanner.IsDelimiter(source, line.Start, line.End),
        };
    }

    // "+-----+-----+" of other programs.
    private static bool IsGridLine(ReadOnlySpan<char> line) =>
        line.Length > 4 && line[0] == '+' && line[^1] == '+' && line.IndexOfAnyExcept("+-=:") < 0 && line[1] != '+';

    private static LooseRow GridLine(string source, Span line, Span block, LooseRowPlace place)
    {
        var cells = new List<Span>();
        for (var at = line.Start + 1; at < line.End; )
        {
            var end = source.IndexOf('+', at);
            cells.Add(new Span(at, end));
            at = end + 1;
        }

        return new LooseRow(line, place)
        {
            Block = block,
            Cells = cells,
            HasLeadingPipe = true,
            HasTrailingPipe = true,
            IsDelimiter = false,
        };
    }
}
