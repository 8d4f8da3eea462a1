namespace ListLint.Core;

/// <summary>Where a line stands that reads like a table row.</summary>
public enum LooseRowPlace
{
    /// <summary>In a paragraph.</summary>
    Paragraph,

    /// <summary>In a block of HTML, where Markdown is not read.</summary>
    Html,

    /// <summary>In code that is code only because it is indented.</summary>
    IndentedCode,
}

/// <summary>
/// A line with a pipe, or a line <c>+---+---+</c> as other programs draw tables, that GitHub shows in no table. <see cref="Node.Span"/> is the line
/// without the marks of quotes and list items before it and without the blanks around it.
/// </summary>
public sealed class LooseRow(Span span, LooseRowPlace place) : Node(span)
{
    /// <summary>Where it stands.</summary>
    public LooseRowPlace Place { get; } = place;

    /// <summary>The block that it stands in; rows of one block have equal ones.</summary>
    public required Span Block { get; init; }

    /// <summary>
    /// Its cells, without the blanks around them: split at every pipe without a backslash before it, as GitHub does, or at every plus sign.
    /// </summary>
    public required IReadOnlyList<Span> Cells { get; init; }

    /// <summary>Whether a pipe or plus sign opens the line.</summary>
    public required bool HasLeadingPipe { get; init; }

    /// <summary>Whether a pipe or plus sign closes the line.</summary>
    public required bool HasTrailingPipe { get; init; }

    /// <summary>Whether GitHub takes such a line for a delimiter row, <c>|---|:-:|</c>.</summary>
    public required bool IsDelimiter { get; init; }
}
