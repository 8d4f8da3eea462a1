using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An entry without a link where its siblings have one: at least 9 of 10, and at least 8.</summary>
[Rule(Severity.Warning, "Every entry has a link where the entries around it have one.")]
public sealed class MissingLink : Rule
{
    private static readonly NumberOption FewestLinks = new(
        "fewest-links",
        "How many other entries of the group must have a link before an entry without one is reported.",
        8,
        2,
        10000
    );

    /// <summary>Says when a cell has no link where its column has them, and when an entry has none where its siblings have one.</summary>
    public MissingLink()
    {
        Each(CellsWithoutLink)
            .MustNotBe()
            .WithMessage(found =>
                $"The cell in column {NameOf(found)} of \"{Excerpt.From(found.Entry.Title)}\" has no link, but "
                + $"{found.Linked} of the {found.Row.Table.Rows.Count} rows have one in this column. Add the link, or write \"-\" if there is none."
            )
            .WithSeverity(_ => Severity.Info)
            .At(found => found.Cell.Span.IsEmpty ? found.Row.Span : found.Cell.Span);

        Each(list => BareBrackets.From(list).All)
            .MustNotBe()
            .WithMessage(
                (list, _, found) =>
                    $"No address follows \"{Excerpt.From(list.Source.Slice(found.Span).ToString(), 80)}\", so GitHub shows the brackets. "
                    + $"In this list, "
                    + $"{found.Linked} of the {found.All} entries start with a link. Add the address, or remove the brackets."
            )
            .At(found => found.Span);

        Each(list => list.Entries)
            .MustNotHave(LinkedAround)
            .WithMessage(
                (_, entry, linked) =>
                    $"\"{Excerpt.From(entry.Title)}\" has no link, but "
                    + $"{linked} of the {entry.Group.Entries.Count} entries in this group have one. Add the link."
            );
    }

    /// <inheritdoc/>
    public override IReadOnlyList<RuleOption> Options => [FewestLinks];

    private static IEnumerable<CellWithoutLink> CellsWithoutLink(CuratedList list)
    {
        // Where a row has too many or too few cells, they stand in other columns than their own.
        foreach (var row in list.Tables.SelectMany(table => table.Rows))
        {
            if (row.Entry is not { } entry || row.Cells.Count != row.Table.Columns || SplitRows.From(list).IsHalf(row))
                continue;

            foreach (var (cell, linked) in LinkColumns.From(list).Missing(row))
            {
                if (!NoLink.IsSaid(cell.Text) && !WrittenAddress.IsIn(list, cell.Span, cell.Links))
                    yield return new CellWithoutLink(cell, row, entry, linked);
            }
        }
    }

    private static string NameOf(CellWithoutLink found) =>
        found.Row.Table.HeaderOf(found.Cell.Column) is { Length: > 0 } header ? $"\"{Excerpt.From(header, 40)}\"" : $"{found.Cell.Column + 1}";

    // How many siblings have the link that an entry lacks; null where it lacks none.
    private int? LinkedAround(CuratedList list, Entry entry)
    {
        if (LinkedEntries.Has(entry) || WrittenAddress.IsIn(list, entry.Span, entry.Links))
            return null;

        return
            entry.Title.Length > 0
            && LinkHabit.Find(list, entry.Group, Settings.Get(FewestLinks)) is { } linked
            && IsExpected(list, entry)
            && !HasBrokenLink(list, entry)
            && !BareBrackets.From(list).StartIn(entry.Span)
            && !HeadsOthers(list, entry)
            && !IsFurtherIn(list, entry)
            && !SpeaksToReader(entry)
            ? linked
            : null;
    }

    // The next item is written further in, if not far enough for GitHub to show it so: this one names what is below.
    private static bool HeadsOthers(CuratedList list, Entry entry)
    {
        var siblings = entry.Group.Entries;
        var next = siblings.FirstFrom(entry.Span.End, static other => other.Span);
        return entry.Shape == EntryShape.Bullet && next < siblings.Count && IndentOf(list, siblings[next]) > IndentOf(list, entry);
    }

    // Nor is it an entry of its own where it is written below another one.
    private static bool IsFurtherIn(CuratedList list, Entry entry) =>
        entry.Shape == EntryShape.Bullet && IndentOf(list, entry) > IndentOf(list, entry.Group.Entries[0]);

    // "Tip: you can download the source" names nothing.
    private static bool SpeaksToReader(Entry entry) =>
        TitleWords.Parse(entry.Title).All is var words && (words.Contains("you") || words.Contains("your"));

    private static int IndentOf(CuratedList list, Entry entry) =>
        list.Source.Slice(entry.Lines) is var lines ? lines.Length - lines.TrimStart(" \t").Length : 0;

    // A dash says that there is no link, a row in two halves has its link in the other one, and one cell alone heads what is below.
    private static bool IsExpected(CuratedList list, Entry entry) =>
        !LooseLinks.From(list).IsBehind(entry)
        && (
            entry.Row is not { } row
            || (!SplitRows.From(list).IsHalf(row) && (LinkColumns.From(list).HasGap(row) ?? !row.Cells.Any(cell => NoLink.IsSaid(cell.Text))))
        );

    // Its link is there, only the definition is not, or GitHub shows it as text.
    private static bool HasBrokenLink(CuratedList list, Entry entry) =>
        UndefinedReferences.From(list).AreIn(entry.Span)
        || (
            LiteralMarkup.From(list).Links is var broken
            && broken.FirstFrom(entry.Span.Start, static fault => fault.Span) is var at
            && at < broken.Count
            && entry.Span.Contains(broken[at].Span)
        );

    private sealed record CellWithoutLink(TableCell Cell, TableRow Row, Entry Entry, int Linked);
}
