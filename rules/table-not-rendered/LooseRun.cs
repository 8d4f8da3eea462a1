using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Lines that read like rows of one table: no other line stands between them, at most blank ones.</summary>
internal sealed class LooseRun(IReadOnlyList<LooseRow> rows)
{
    public IReadOnlyList<LooseRow> Rows { get; } = rows;

    public LooseRow First => Rows[0];

    /// <summary>The 0-based index of the first row that is meant to part a header from the rows below it, or -1.</summary>
    public int FindDelimiter(SourceText source)
    {
        for (var i = source.Text[First.Span.Start] == '+' ? 1 : 0; i < Rows.Count; i++)
        {
            if (Rows[i].IsDelimiter || IsMeantToDelimit(source, Rows[i]))
                return i;
        }

        return -1;
    }

    /// <summary>The runs of a list in order, without what stands in comments.</summary>
    public static IEnumerable<LooseRun> Find(CuratedList list)
    {
        var run = new List<LooseRow>();
        foreach (var row in list.LooseRows)
        {
            if (list.IsHidden(row.Span.Start) && row.Place != LooseRowPlace.IndentedCode)
                continue;
            if (run.Count > 0 && (run[^1].Place != row.Place || !IsBlank(list.Source, run[^1].Span.End, row.Span.Start)))
            {
                yield return new LooseRun(run);
                run = [];
            }

            run.Add(row);
        }

        if (run.Count > 0)
            yield return new LooseRun(run);
    }

    /// <summary>Whether nothing but blanks and marks of quotes stands between two offsets.</summary>
    public static bool IsBlank(SourceText source, int start, int end) =>
        start <= end && source.Slice(new Span(start, end)).IndexOfAnyExcept(" \t\r\n>") < 0;

    /// <summary>The colons and hyphens of a cell of a delimiter row, or null where it holds something else.</summary>
    public static string? Dashes(SourceText source, Span cell)
    {
        var text = source.Slice(cell).ToString();
        return text.Trim(':') is { Length: > 0 } dashes && dashes.All(unit => unit == '-') && text.Length - dashes.Length <= 2 ? text : null;
    }

    // Dashes that an editor made longer, equals signs, a pipe too many.
    private static bool IsMeantToDelimit(SourceText source, LooseRow row)
    {
        var cells = row.Cells.Where(cell => !cell.IsEmpty).Select(cell => source.Slice(cell).ToString()).ToList();
        return cells.Count > 0 && cells.All(cell => cell.Trim(':').Length >= 2 && cell.All(IsDash));
    }

    private static bool IsDash(char unit) => unit is '-' or ':' or '—' or '–' or '−' or '=';
}
