using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A table whose pipes are not below one another in its source.</summary>
[Rule(Severity.Warning, "The pipes of a table are below one another.", Recommended = false, Awesome = true)]
public sealed class AwesomeTable : Rule
{
    /// <summary>Says which tables are not written so.</summary>
    public AwesomeTable() =>
        Each(list => list.Tables.Where(table => !table.IsHtml && table.Header is not null))
            .MustNot((list, table) => AlignedTable.Find(list, table))
            .WithMessage(found =>
                $"{found.Problem} awesome-lint asks for tables that are aligned in the source too"
                + (found.IsTooWide ? ", but the lines of this one would be too long to read." : ".")
            )
            .WithKind(found => found.IsTooWide ? "tables are too wide to be aligned" : "tables are not aligned in the source")
            // awesome-lint reads the submitted file alone.
            .WithSeverity((list, _, found) => found.IsTooWide || !ListTop.IsSubmitted(list) ? Severity.Info : null)
            .WithFix(found => found.Edits.Count == 0 ? null : new Fix("Align the table", Safety.Safe, found.Edits))
            .At(found => found.Span);
}
