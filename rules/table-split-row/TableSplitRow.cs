using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A row that a line break cuts in two; each half then is a row of its own.</summary>
[Rule(Severity.Error, "Every table row is on one line.")]
public sealed class TableSplitRow : Rule
{
    /// <summary>Says when a row is the second half of another.</summary>
    public TableSplitRow() =>
        Each(list => list.Tables.SelectMany(table => table.Rows))
            .MustNot((list, second) => SplitRows.From(list).FirstHalfOf(second))
            .WithMessage(
                (list, second, first) =>
                    RowJoin.IsCut(first)
                        ? $"A line break cuts this row in two. Its rest is on line {list.LineOf(second)}. Join the two lines."
                        : $"A line break cuts this row in two. Its link, \"{Excerpt.From(RowJoin.Stray(second).Links[0].Url)}\", "
                            + $"is in the row on line {list.LineOf(second)}. Join the two rows."
            )
            .WithRelated((list, second, first) => new Related(second.Span, "the second half"))
            .WithFix((list, second, first) => RowJoin.CreateFix(list, first, second));
}
