using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An entry, or a heading, out of place among others that are sorted by title.</summary>
[Rule(Severity.Info, "A group in alphabetical order has every entry in its place.", Recommended = false, Style = true)]
public sealed class UnsortedEntries : Rule
{
    /// <summary>Says when an entry or a heading stands out of order.</summary>
    public UnsortedEntries()
    {
        Each(list => list.Facts.Style.DeclaresOrder ? [] : StrayEntries.From(list).Entries)
            .MustNotBe()
            .WithMessage(
                (list, _, stray) =>
                    $"\"{Excerpt.From(stray.Entry.Title)}\" is out of order: {stray.Sorted} of {stray.All} entries here are in alphabetical order. "
                    + $"It belongs {stray.Where} \"{stray.Name}\" on line {list.LineOf(stray.Beside)}."
            )
            .WithFix((list, _, stray) => Move(list, stray))
            .WithRelated(stray => new Related(stray.Beside.Span, $"it belongs {stray.Where} this"))
            .At(stray => stray.Entry.TitleSpan.IsEmpty ? stray.Entry.Span : stray.Entry.TitleSpan);

        Each(StrayHeadings.Find)
            .MustNotBe()
            .WithMessage(
                (list, _, stray) =>
                    $"The heading \"{Excerpt.From(stray.Section.Title)}\" is out of order: the other {stray.Others} headings here are in "
                    + $"alphabetical order. It belongs before \"{Excerpt.From(stray.Next.Title, 40)}\" on line "
                    + $"{list.Source.LineOf(stray.Next.Heading.Start)}."
            )
            .WithRelated(stray => new Related(stray.Next.Heading, "it belongs before this"))
            .At(stray => stray.Section.Heading);
    }

    private static Fix? Move(CuratedList list, StrayEntry stray)
    {
        var (lines, from, beside) = (EntryLines.From(list), stray.Entry.Lines, stray.Beside.Lines);
        return lines.IsWhole(stray.Entry) && lines.Fits(stray.Entry, stray.Beside) && !IsNumbered(stray.Entry)
            ? new Fix(
                $"Move the entry {stray.Where} \"{stray.Name}\"",
                Safety.Unsafe,
                [Edit.Delete(from), Edit.Insert(stray.IsLast ? beside.End : beside.Start, list.Source.Slice(from).ToString())]
            )
            : null;
    }

    // A row that says which it is would say something else than its place.
    private static bool IsNumbered(Entry entry) =>
        entry.Row is { Cells: [var first, ..] }
        && first.Text.AsSpan().Trim(".# ") is { IsEmpty: false } number
        && !number.ContainsAnyExceptInRange('0', '9');
}
