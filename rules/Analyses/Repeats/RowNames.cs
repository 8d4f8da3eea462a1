using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Rows that are named by a column before the title, such as two data sets of one paper.</summary>
internal sealed class RowNames
{
    private const int FewestRows = 4;
    private const double MostAgreement = 0.8;
    private readonly Dictionary<(Table Table, int Column), bool> columns = [];
    private readonly Dictionary<Entry, string?> names = [];

    /// <summary>Whether two rows have different names before their titles.</summary>
    public bool Differ(Entry entry, Entry other) =>
        NameOf(entry) is { Length: > 0 } name
        && NameOf(other) is { Length: > 0 } otherName
        && name != otherName
        && !name.Contains(otherName, StringComparison.Ordinal)
        && !otherName.Contains(name, StringComparison.Ordinal);

    /// <summary>
    /// Whether two rows of a table are for different purposes: the first cells, before the titles, differ in words, and what is said of the two does
    /// too. A table may list one program for each thing that it does. Papers are apart, which may be listed by venue, and so are dates.
    /// </summary>
    public static bool AreForOtherPurposes(CuratedList list, Entry entry, Entry other) =>
        entry.Identity is { IsWork: false }
        && entry.Row is { } row
        && other.Row is { } otherRow
        && ReferenceEquals(row.Table, otherRow.Table)
        && PurposeOf(row, entry) is { Length: > 0 } purpose
        && PurposeOf(otherRow, other) is { Length: > 0 } otherPurpose
        && purpose != otherPurpose
        && NotesOf(list, entry, row) is { Count: > 0 } notes
        && NotesOf(list, other, otherRow) is { Count: > 0 } otherNotes
        && notes.Overlap(otherNotes) < MostAgreement;

    // Without the cell that says the purpose.
    private static TitleWords NotesOf(CuratedList list, Entry entry, TableRow row) =>
        TitleWords.Parse(EntryNotes.TextOf(list, entry)).Without(TitleWords.Parse(row.Cells[0].Text));

    private static string? PurposeOf(TableRow row, Entry entry) =>
        row.Cells.Count > 0
        && row.Cells[0] is { Links.Count: 0 } cell
        && !cell.Span.Overlaps(entry.TitleSpan)
        && cell.Span.Start < entry.TitleSpan.Start
        && !cell.Text.Any(char.IsDigit)
            ? TextKey.From(cell.Text)
            : null;

    private string? NameOf(Entry entry)
    {
        if (!names.TryGetValue(entry, out var known))
            names[entry] = known = Find(entry);
        return known;
    }

    private string? Find(Entry entry)
    {
        if (entry.Row is not { } row)
            return null;
        foreach (var cell in row.Cells.TakeWhile(cell => !cell.Span.Overlaps(entry.TitleSpan)))
        {
            if (IsNaming(row.Table, cell.Column) && TextKey.From(cell.Text) is { } name && name.Any(char.IsLetter))
                return name;
        }

        return null;
    }

    // Names are as good as all different; a publisher or a kind is not.
    private bool IsNaming(Table table, int column)
    {
        if (columns.TryGetValue((table, column), out var known))
            return known;
        var names = table
            .Rows.Where(row => column < row.Cells.Count)
            .Select(row => TextKey.From(row.Cells[column].Text))
            .Where(name => name.Any(char.IsLetter))
            .ToList();
        return columns[(table, column)] =
            names.Count >= FewestRows
            && names.Count * 2 >= table.Rows.Count
            && Habits.IsNearlyAll(names.Distinct(StringComparer.Ordinal).Count(), names.Count);
    }
}
