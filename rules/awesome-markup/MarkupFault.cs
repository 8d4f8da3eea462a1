using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A place where Markdown is written with other signs than elsewhere.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">What, and what to write.</param>
/// <param name="Kind">What it shares with others.</param>
/// <param name="Fix">What writes it so; null where that takes more than other signs.</param>
internal sealed record MarkupFault(Span Span, string Message, string Kind, Fix? Fix = null)
{
    /// <summary>Whether it is a matter of taste, which awesome-lint leaves alone.</summary>
    public bool IsMinor { get; init; }

    /// <summary>A fault that other signs correct, which change nothing of what GitHub shows.</summary>
    public static MarkupFault Create(Span span, string message, string kind, string title, params IReadOnlyList<Edit> edits) =>
        new(span, message, kind, edits.Count == 0 ? null : new Fix(title, Safety.Safe, edits));

    /// <summary>The same with an unsafe fix: where an item begins decides which lines after it belong to it.</summary>
    public static MarkupFault Unsafely(MarkupFault fault) =>
        fault.Fix is null ? fault : fault with { Fix = fault.Fix with { Safety = Safety.Unsafe } };

    /// <summary>Whether nothing but blanks stands before an offset on its line.</summary>
    public static bool IsIndented(CuratedList list, int offset, out Span blanks)
    {
        blanks = new Span(list.Source.Line(list.Source.LineOf(offset)).Start, offset);
        return !blanks.IsEmpty && list.Source.Slice(blanks).IndexOfAnyExcept(' ') < 0;
    }
}
