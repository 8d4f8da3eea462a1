using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An entry without a link where its siblings have one: at least 9 of 10, and at least 8.</summary>
[Rule(Severity.Warning, "Every entry has a link where its siblings have one.")]
public sealed class MissingLink : Rule
{
    private static readonly NumberOption FewestLinks = new("fewest-links", "How many siblings must have a link before an entry without one is reported.", 8, 2, 10000);

    /// <summary>Sets up the rule.</summary>
    public MissingLink()
    {
        RuleFor(list => list).Custom((list, context) =>
        {
            foreach (var table in list.Tables)
                CheckCells(table, context);
        });
        RuleForEach(list => list.Entries)
            .Must((list, entry) => LinkedEntries.Has(entry) || WrittenAddress.IsIn(list, entry.Span, entry.Links) || !IsExpected(list, entry) || HasBrokenReference(list, entry))
            .WithMessage((list, entry) => $"\"{Excerpt.Of(entry.Title)}\" has no link; {LinkedEntries.Of(list).In(entry.Group)} of the {entry.Group.Entries.Count} entries around it have one. Add the link.");
    }

    private static void CheckCells(Table table, ValidationContext<CuratedList> context)
    {
        var list = context.InstanceToValidate;

        // Where a row has too many or too few cells, they stand in other columns than their own.
        foreach (var row in table.Rows.Where(row => row.Entry is not null && row.Cells.Count == table.Columns && !SplitRows.Of(list).IsHalf(row)))
        {
            foreach (var (cell, linked) in LinkColumns.Of(list).Missing(row).Where(one => !SaysNone(one.Cell.Text) && !WrittenAddress.IsIn(list, one.Cell.Span, one.Cell.Links)))
            {
                var name = table.HeaderOf(cell.Column) is { Length: > 0 } header ? $"\"{Excerpt.Of(header, 40)}\"" : $"{cell.Column + 1}";
                context.Report(cell.Span.IsEmpty ? row.Span : cell.Span, $"Column {name} of \"{Excerpt.Of(row.Entry!.Title)}\" has no link; {linked} of the {table.Rows.Count} rows have one there. Add the link, or write \"-\" if there is none.", severity: Severity.Info);
            }
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<RuleOption> Options => [FewestLinks];

    // A dash says that there is no link, a row in two halves has its link in the other one, and one cell alone heads what is below.
    private bool IsExpected(CuratedList list, Entry entry)
    {
        var siblings = entry.Group.Entries;
        var linked = LinkedEntries.Of(list).In(entry.Group);
        if (linked < Settings.Of(FewestLinks) || linked * 10 < siblings.Count * 9 || entry.Title.Length == 0 || LooseLinks.Of(list).IsBehind(entry))
            return false;
        return entry.Row is not { } row || (!SplitRows.Of(list).IsHalf(row) && !row.Cells.Any(cell => SaysNone(cell.Text)));
    }

    // Its link is there, only the definition is not.
    private static bool HasBrokenReference(CuratedList list, Entry entry) => UndefinedReferences.Of(list).AreIn(entry.Span);

    private static bool SaysNone(string text) => text is "-" or "--" or "---" or "?" or "TBA" or "No" or "no" or "–" or "—" or "/" or "N/A" or "n/a" or "NA" or "None" or "none" or "TBD" or "无" or "✗" or "❌" or "×";
}
