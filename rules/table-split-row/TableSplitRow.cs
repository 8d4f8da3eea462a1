using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A row that a line break cuts in two; each half then is a row of its own.</summary>
[Rule(Severity.Error, "Every row stands on one line.")]
public sealed class TableSplitRow : Rule
{
    /// <summary>Sets up the rule.</summary>
    public TableSplitRow() => RuleFor(list => list).Custom((list, context) =>
    {
        var rows = SplitRows.Of(list);
        foreach (var second in list.Tables.SelectMany(table => table.Rows))
        {
            if (rows.FirstHalfOf(second) is { } first)
                context.Report(first.Span, Message(list, first, second), Join.Of(list, first, second), related: [new Related(second.Span, "the second half")]);
        }
    });

    private static string Message(CuratedList list, TableRow first, TableRow second) =>
        Join.IsCut(first)
            ? $"A line break cuts this row in two: the rest of it is on line {list.LineOf(second)}. Join the two lines."
            : $"A line break cuts this row in two: its link, \"{Excerpt.Of(Join.Stray(second).Links[0].Url)}\", is in the row on line {list.LineOf(second)}. Join the two rows.";
}
