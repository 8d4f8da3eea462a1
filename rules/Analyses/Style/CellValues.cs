using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A value that no other cell of its column has, where the others have few, each of them often.</summary>
internal sealed class CellValues
{
    private const int FewestCells = 40;
    private const int MostValues = 6;
    private const int FewestUses = 3;

    /// <summary>The cells with such a value, with what is to be said of them.</summary>
    public static IEnumerable<(StyleLine Cell, StyleChange Change)> Find(CuratedList list)
    {
        foreach (var column in StyleLines.From(list).All.Where(line => line.Kind == LineKind.Cell && !line.Span.IsEmpty).GroupBy(line => line.Form))
        {
            var cells = column.Select(cell => (Cell: cell, Value: CellWords.ValueOf(list, cell))).ToList();
            if (cells.Count < FewestCells || cells.Exists(cell => cell.Value is null))
                continue;
            var values = cells.GroupBy(cell => TextKey.FromTitle(cell.Value!)).OrderByDescending(value => value.Count()).ToList();
            var known = values.Where(value => value.Count() >= FewestUses).ToList();
            var others = values.Where(value => value.Count() < FewestUses).ToList();
            if (known.Count is 0 or > MostValues || others.Count != 1 || others[0].Count() != 1 || cells.Count < FewestCells / 2 * known.Count)
                continue;
            var (stray, text) = others[0].First();
            var names = string.Join(", ", known.Select(value => $"\"{value.First().Value}\""));
            var meant = known.Find(value => EditDistance.IsOne(value.Key, others[0].Key))?.First().Value;
            yield return (
                stray,
                new StyleChange(
                    stray.Span,
                    $"\"{text}\" is in none of the other {cells.Count - 1} cells of column {stray.ColumnName}; they have {names}",
                    meant is null ? [] : [new Edit(stray.Span, meant)],
                    Safety.Unsafe
                )
            );
        }
    }
}
