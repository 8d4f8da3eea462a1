using System.Text;

namespace ListLint.Rules;

/// <summary>The aligned form of a table: each column as wide as its widest cell, in UTF-16 units as awesome-lint counts.</summary>
internal sealed class TableForm
{
    private const int DelimiterWidth = 3;
    private readonly IReadOnlyList<TableLine> lines;
    private readonly int[] widths;

    /// <summary>The form for lines of which the second is the delimiter row, all with as many cells.</summary>
    public TableForm(IReadOnlyList<TableLine> lines)
    {
        this.lines = lines;
        IsTight = lines[0].Cells[0] is { Before: 0, After: 0, Text.Length: > 0 };
        widths =
        [
            .. Enumerable
                .Range(0, lines[0].Cells.Count)
                .Select(column => lines.Select(line => IsDelimiter(line) ? DelimiterWidth : line.Cells[column].Text.Length).Max()),
        ];
    }

    /// <summary>Whether no spaces are around the cells.</summary>
    public bool IsTight { get; }

    /// <summary>How long each line is in that form, in UTF-16 units.</summary>
    public long Width => widths.Sum(width => (long)width + (IsTight ? 1 : 3)) + 1;

    /// <summary>A line in that form.</summary>
    public string Write(TableLine line)
    {
        var text = new StringBuilder("|");
        var space = IsTight ? "" : " ";
        for (var column = 0; column < widths.Length; column++)
            text.Append(space).Append(IsDelimiter(line) ? Delimiter(column) : Pad(line.Cells[column].Text, column)).Append(space).Append('|');
        return text.ToString();
    }

    private bool IsDelimiter(TableLine line) => ReferenceEquals(line, lines[1]);

    private string Delimiter(int column)
    {
        var (left, right) = (IsLeft(column), IsRight(column));
        return (left ? ":" : "") + new string('-', widths[column] - (left ? 1 : 0) - (right ? 1 : 0)) + (right ? ":" : "");
    }

    private string Pad(string cell, int column)
    {
        var missing = widths[column] - cell.Length;
        var before =
            !IsRight(column) ? 0
            : IsLeft(column) ? missing / 2
            : missing;
        return new string(' ', before) + cell + new string(' ', missing - before);
    }

    private bool IsLeft(int column) => lines[1].Cells[column].Text.StartsWith(':');

    private bool IsRight(int column) => lines[1].Cells[column].Text.EndsWith(':');
}
