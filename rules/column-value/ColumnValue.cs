using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A cell that is not as the configuration declares its column.</summary>
[Rule(Severity.Error, "Cells have the values that the configuration declares for their column.")]
public sealed class ColumnValue : Rule
{
    /// <summary>Says when a cell has another value, or is written otherwise.</summary>
    public ColumnValue() =>
        Each(CellFaults.Find)
            .MustNotBe()
            .WithMessage(
                (_, _, cell) =>
                    $"{(cell.Title.Length > 0 ? $"\"{Excerpt.From(cell.Title, 40)}\"" : "This row")} "
                    + $"does not follow the guidelines of this list: {cell.What}."
                    + (cell.Meant is { } meant ? $" Write: \"{meant}\"." : "")
            )
            .WithSeverityOnNewLine(Severity.Error)
            .WithKind(cell => $"rows where {cell.What}")
            .WithFix(cell => cell.Fix)
            .At(cell => cell.Span);
}
