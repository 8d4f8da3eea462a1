namespace ListLint.Core;

/// <summary>Which entries are whole lines that can be taken out, or put beside others, without a change to what stands around them.</summary>
public sealed class EntryLines
{
    private readonly CuratedList list;
    private readonly HashSet<Entry> parents;

    private EntryLines(CuratedList list)
    {
        this.list = list;
        parents = [.. list.Groups.Select(group => group.Parent).OfType<Entry>()];
    }

    /// <summary>The index of a list, built once.</summary>
    public static EntryLines From(CuratedList list) => list.Index(built => new EntryLines(built));

    /// <summary>
    /// Whether the lines of an entry can be taken out: they hold nothing else, other entries are not nested below it, and a numbered list does
    /// not start with it, whose number counts.
    /// </summary>
    public bool IsWhole(Entry entry) =>
        entry.Shape is EntryShape.Bullet or EntryShape.Numbered or EntryShape.TableRow
        && !parents.Contains(entry)
        && (entry.Shape != EntryShape.Numbered || entry.Group.Entries[0] != entry)
        && entry.Lines is { IsEmpty: false, End: var end }
        && list.Source.Text[end - 1] == '\n'
        && Mark(entry).IndexOfAnyExcept(" \t>") < 0
        && !HasMoreBelow(entry, end);

    /// <summary>
    /// What to take out with an entry: its lines, and for a paragraph the blank line behind it too; null where something else would change.
    /// </summary>
    public Span? Removable(Entry entry)
    {
        if (IsWhole(entry))
            return entry.Lines;
        var (source, lines) = (list.Source, entry.Lines);
        if (
            entry.Shape != EntryShape.Paragraph
            || lines.Start == 0
            || lines.End >= source.Text.Length
            || entry.Group.Entries.Any(other => other != entry && other.Lines.Overlaps(lines))
        )
            return null;
        var (above, below) = (source.LinesOf(new Span(lines.Start - 1, lines.Start - 1)), source.LinesOf(new Span(lines.End, lines.End)));
        return source.Slice(above).IsWhiteSpace() && source.Slice(below).IsWhiteSpace() ? lines.Union(below) : null;
    }

    /// <summary>
    /// Whether an entry may stand right before or behind another one: of the same form, with the same indentation and
    /// mark, and in a table with as many columns.
    /// </summary>
    public bool Fits(Entry entry, Entry beside) =>
        entry.Shape == beside.Shape
        && Indentation(entry).SequenceEqual(Indentation(beside))
        && IsWhole(beside)
        && (entry.Row is null || (entry.Row.Table.Columns == beside.Row!.Table.Columns && entry.Row.HasLeadingPipe == beside.Row.HasLeadingPipe));

    // An item that is nested below it and is no entry would be left to the entry above.
    private bool HasMoreBelow(Entry entry, int end)
    {
        if (entry.Shape == EntryShape.TableRow)
            return false;
        var source = list.Source;
        var below = source.Slice(source.LinesOf(new Span(end, end)));
        var (indent, own) = (below.IndexOfAnyExcept(" \t>"), source.Slice(entry.Lines).IndexOfAnyExcept(" \t>"));
        return indent > own && below[indent] is not ('\r' or '\n');
    }

    // The sign too: an item with another bullet starts a list of its own.
    private ReadOnlySpan<char> Indentation(Entry entry)
    {
        var lines = list.Source.Slice(entry.Lines);
        var start = lines.IndexOfAnyExcept(" \t>");
        return entry.Shape == EntryShape.TableRow || start < 0 ? Mark(entry)
            : entry.Shape == EntryShape.Numbered ? lines[..start]
            : lines[..(start + 1)];
    }

    private ReadOnlySpan<char> Mark(Entry entry) => list.Source.Slice(new Span(entry.Lines.Start, Math.Max(entry.Lines.Start, entry.Span.Start)));
}
