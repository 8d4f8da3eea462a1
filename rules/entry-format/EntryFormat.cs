using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An entry that is not as the configuration declares entries of the list.</summary>
[Rule(Severity.Error, "Entries have the format and the order that the configuration declares.")]
public sealed class EntryFormat : Rule
{
    /// <summary>Says what the configuration asks of an entry, of its place, of a section and of a change.</summary>
    public EntryFormat()
    {
        SayWhatIsWrittenOtherwise();
        SayWhatIsOutOfOrder();

        Each(SmallSection.Find)
            .MustNotBe()
            .WithMessage(small =>
                $"\"{Excerpt.From(small.Section.Title, 40)}\" has {(small.Count == 1 ? "1 entry" : $"{small.Count} entries")}, "
                + $"but a section of this list needs at least {small.Least}. Add more entries, or move them to another section."
            )
            .At(small => small.Section.Heading);

        Each(AddedAtOnce.Find)
            .MustNotBe()
            .WithMessage(
                (_, _, added) =>
                    $"This change adds {added.Count} entries, but this list accepts only one entry per pull request. "
                    + "Keep one here, and open a pull request for each of the others."
            )
            .WithRelated((_, _, added) => added.Others)
            .At(added => added.Span);
    }

    private void SayWhatIsWrittenOtherwise() =>
        Each(EntryFaults.Find)
            .MustNotBe()
            .WithMessage((list, _, fault) => Message(list, fault))
            .WithSeverityOnNewLine(Severity.Error)
            .WithKind(fault => $"entries where {fault.What}{Remedy(fault.Fix)}")
            .WithFix(fault => fault.Fix)
            .At(fault => fault.Span);

    private void SayWhatIsOutOfOrder() =>
        Each(Strays.Find)
            .MustNotBe()
            .WithMessage(
                (list, _, stray) =>
                    $"\"{Excerpt.From(stray.Entry.Title, 60)}\" is out of order: in this list, {stray.What}. "
                    + $"It belongs {stray.Where} \"{stray.Name}\" on line {list.LineOf(stray.Beside)}."
            )
            .WithSeverityOnNewLine(Severity.Error)
            .WithKind(stray => stray.IsOfMany ? "entries are out of order" : null)
            .WithFix((list, _, stray) => stray.IsOfMany ? null : Move(list, stray))
            .WithRelated(stray => new Related(stray.Beside.Span, $"it belongs {stray.Where} this"))
            .At(stray => AddedEntries.PlaceOf(stray.Entry));

    private static string Message(CuratedList list, EntryFault fault)
    {
        var name = fault.Entry.Title.Length > 0 ? $"\"{Excerpt.From(fault.Entry.Title, 60)}\"" : "This entry";
        var form = fault.Fit is { } fit && (!fit.IsExact || !FormReader.HasBullet(fit)) ? $" The format is \"{fit.Form.Text}\"." : "";
        var line = fault.Corrected(list) is { } corrected ? $" Write: \"{corrected}\"." : "";
        return $"{name} does not follow the guidelines of this list: {fault.What}.{form}{line}";
    }

    // Only reports that are all fixed alike are one report with a fix.
    private static string Remedy(Fix? fix) =>
        fix?.Safety switch
        {
            Safety.Safe => ", which --fix corrects",
            Safety.Unsafe => ", which --fix --unsafe corrects",
            _ => "",
        };

    private static Fix? Move(CuratedList list, Stray stray)
    {
        var (lines, from, beside) = (EntryLines.From(list), stray.Entry.Lines, stray.Beside.Lines);
        return lines.IsWhole(stray.Entry) && lines.Fits(stray.Entry, stray.Beside)
            ? new Fix(
                $"Move the entry {stray.Where} \"{stray.Name}\"",
                Safety.Unsafe,
                [Edit.Delete(from), Edit.Insert(stray.IsBehind ? beside.End : beside.Start, list.Source.Slice(from).ToString())]
            )
            : null;
    }
}
