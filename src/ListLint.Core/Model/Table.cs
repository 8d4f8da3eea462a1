namespace ListLint.Core;

/// <summary>A table that GitHub renders.</summary>
public sealed class Table(Span span, bool isHtml) : Node(span)
{
    private int? columns;

    /// <summary>Whether it is written in HTML rather than with pipes.</summary>
    public bool IsHtml { get; } = isHtml;

    /// <summary>The header row; for an HTML table without one, null.</summary>
    public required TableRow? Header { get; init; }

    /// <summary>The delimiter row <c>|---|---|</c>; empty for an HTML table.</summary>
    public Span Delimiter { get; init; }

    /// <summary>The rows under the header, in order.</summary>
    public required IReadOnlyList<TableRow> Rows { get; init; }

    /// <summary>The number of columns that GitHub shows: the cells of the header.</summary>
    public int Columns => columns ??= Header?.Cells.Count ?? (Rows.Count == 0 ? 0 : Rows.Max(row => row.Cells.Count));

    /// <summary>The section that it stands in.</summary>
    public required Section Section { get; init; }

    /// <summary>The header's text over a 0-based column, or the empty string.</summary>
    public string HeaderOf(int column) => Header is { } header && column < header.Cells.Count ? header.Cells[column].Text : "";
}

/// <summary>A row as it is written, also where its cells do not match the header.</summary>
public sealed class TableRow(Span span, IReadOnlyList<TableCell> cells) : Node(span)
{
    /// <summary>The cells as written; a pipe table shows only as many as its header has.</summary>
    public IReadOnlyList<TableCell> Cells { get; } = cells;

    /// <summary>Whether a pipe opens the row.</summary>
    public bool HasLeadingPipe { get; init; }

    /// <summary>Whether a pipe closes the row.</summary>
    public bool HasTrailingPipe { get; init; }

    /// <summary>The table; set once the table is complete.</summary>
    public Table Table { get; internal set; } = null!;

    /// <summary>The entry that the row is, if it is one.</summary>
    public Entry? Entry { get; internal set; }
}

/// <summary>A cell; <see cref="Node.Span"/> is its content without the blanks around it, empty where there is none.</summary>
public sealed class TableCell(Span span, int column) : Node(span)
{
    /// <summary>0-based column.</summary>
    public int Column { get; } = column;

    /// <summary>The visible text, without markup and images.</summary>
    public required string Text { get; init; }

    /// <summary>Links and images in it, in order.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];
}
