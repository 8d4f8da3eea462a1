using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A cell as it is written.</summary>
/// <param name="Text">Without the spaces around it.</param>
/// <param name="Before">How many spaces are before it.</param>
/// <param name="After">How many are behind it.</param>
internal readonly record struct WrittenCell(string Text, int Before, int After);

/// <summary>A line of a table as it is written.</summary>
/// <param name="Line">All of it.</param>
/// <param name="Cells">Its cells.</param>
/// <param name="Pipes">The columns of its pipes, UTF-16 units from the start of the line.</param>
internal sealed record TableLine(Span Line, IReadOnlyList<WrittenCell> Cells, IReadOnlyList<int> Pipes)
{
    /// <summary>Whether there is a pipe at its start and at its end.</summary>
    public required bool HasEdges { get; init; }

    /// <summary>Whether spaces stand before it.</summary>
    public required bool IsIndented { get; init; }

    /// <summary>Whether the line holds nothing but the row, and no mark of a quote or an item.</summary>
    public bool IsWhole { get; private init; }

    /// <summary>Reads a line. A pipe behind a backslash belongs to its cell, also in code, as GitHub reads it.</summary>
    public static TableLine Read(CuratedList list, Span line)
    {
        var text = list.Source.Slice(line);
        var row = text.Trim(" \t");
        var pipes = new List<int>();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == '|')
                pipes.Add(at);
        }

        var (first, last) = (text.Length - text.TrimStart(" \t").Length, text.TrimEnd(" \t").Length);
        var hasStart = pipes.Count > 0 && pipes[0] == first;
        var hasEnd = pipes.Count > (hasStart ? 1 : 0) && pipes[^1] == last - 1;
        List<int> edges = [.. hasStart ? [] : new[] { first - 1 }, .. pipes, .. hasEnd ? [] : new[] { last }];
        var cells = new List<WrittenCell>();
        for (var at = 0; at + 1 < edges.Count; at++)
        {
            var cell = text[(edges[at] + 1)..edges[at + 1]];
            var shown = cell.Trim(" \t").ToString();
            var before = cell.Length - cell.TrimStart(" \t").Length;
            cells.Add(new WrittenCell(shown, before, cell.Length - before - shown.Length));
        }

        return new TableLine(line, cells, pipes)
        {
            HasEdges = hasStart && hasEnd,
            IsIndented = first > 0,
            IsWhole = row is not ['>' or '-' or '*' or '+', ..] || row.StartsWith("--") || row.StartsWith("-|") || row.StartsWith("- |"),
        };
    }
}
