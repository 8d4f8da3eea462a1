using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A cell that is not as the configuration declares its column.</summary>
[Rule(Severity.Error, "The cells of a column are as the configuration declares.")]
public sealed class ColumnValue : Rule
{
    /// <summary>Says when a cell has another value, or is written otherwise.</summary>
    public ColumnValue() =>
        Each(CellFaults.Find)
            .MustNotBe()
            .WithMessage(
                (_, _, cell) =>
                    $"{(cell.Title.Length > 0 ? $"\"{Excerpt.From(cell.Title, 40)}\"" : "This row")} is not as this list asks: {cell.What}."
                    + (cell.Meant is { } meant ? $" Write: {meant}" : "")
            )
            .WithSeverityOnNewLine(Severity.Error)
            .WithKind(cell => $"rows where {cell.What}")
            .WithFix(cell => cell.Fix)
            .At(cell => cell.Span);
}
