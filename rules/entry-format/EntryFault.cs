using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An entry that is not as the configuration asks.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Faults">What is wrong, at least one.</param>
/// <param name="Fit">The entry read as the form that is nearest; null where none is declared for such entries.</param>
internal sealed record EntryFault(Entry Entry, IReadOnlyList<TextFault> Faults, FormFit? Fit)
{
    private const int LongestLine = 240;

    /// <summary>Where to look: the only fault, or the first.</summary>
    public Span Span =>
        Faults[0].Span is { IsEmpty: false } place ? place : new Span(Math.Max(Entry.Span.Start, Faults[0].Span.Start - 1), Faults[0].Span.Start);

    /// <summary>What is wrong, as clauses.</summary>
    public string What => string.Join("; ", Faults.Select(fault => fault.What));

    /// <summary>One fix for all of it; null where one of them takes somebody who knows.</summary>
    public Fix? Fix =>
        Faults.All(fault => fault.Safety is not null) && Edits is { Count: > 0 } edits
            ? new Fix("Write the entry as the configuration says", Faults.Max(fault => fault.Safety!.Value), edits)
            : null;

    /// <summary>The line as it should be, with the words of the form for what is missing; null where that cannot be told.</summary>
    public string? Corrected(CuratedList list)
    {
        if (Fit is not { Text: { } text } || Edits.Count == 0 || Faults.Any(fault => fault.Edit is null && !IsMissing(fault)))
            return null;
        var start = text.Item?.Mark.Start ?? text.Start;
        var line = list.Source.Slice(new Span(start, Math.Max(start, text.End))).ToString();
        if (line.Contains('\n', StringComparison.Ordinal))
            return null;
        var edits = Edits.Select(edit => new Edit(new Span(edit.Span.Start - start, edit.Span.End - start), edit.Text));
        return Excerpt.From(EditedText.Apply(line, [.. edits]), LongestLine);
    }

    private List<Edit> Edits => [.. Faults.Select(fault => fault.Edit).OfType<Edit>().OrderBy(edit => edit.Span)];

    private bool IsMissing(TextFault fault) => Faults.Any(other => other.Edit is not null && other.Span == fault.Span);
}
