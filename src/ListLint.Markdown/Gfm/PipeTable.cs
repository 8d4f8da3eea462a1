using ListLint.Core;
using Markdig.Syntax;

namespace ListLint.Markdown;

/// <summary>
/// A table written with pipes that GitHub renders. Its children are <see cref="PipeRow"/>s, the header first; the delimiter row is no child.
/// </summary>
internal sealed class PipeTable(PipeTableParser parser) : ContainerBlock(parser)
{
    /// <summary>The number of columns that GitHub shows: the cells of the header, and of the delimiter row.</summary>
    public required int ColumnCount { get; init; }

    /// <summary>The delimiter row <c>|---|---|</c> without the blanks around it: UTF-16 offsets into the text.</summary>
    public required Span DelimiterSpan { get; init; }
}

/// <summary>
/// A row. Its children are <see cref="PipeCell"/>s, all that are written; <see cref="MarkdownObject.Span"/> is its line without the blanks around it.
/// </summary>
internal sealed class PipeRow() : ContainerBlock(null)
{
    /// <summary>Whether it is the header.</summary>
    public required bool IsHeader { get; init; }

    /// <summary>Whether a pipe opens the row.</summary>
    public required bool HasLeadingPipe { get; init; }

    /// <summary>Whether an unescaped pipe closes the row; a row's leading pipe never closes it.</summary>
    public required bool HasTrailingPipe { get; init; }
}

/// <summary>
/// A cell. <see cref="MarkdownObject.Span"/> is its content without the blanks around it; an empty cell has a span whose end is before its start,
/// and the start is where content would stand.
/// </summary>
internal sealed class PipeCell() : LeafBlock(null)
{
    /// <summary>Whether a backslash stands before a pipe in it.</summary>
    public bool HasEscapedPipe { get; init; }
}
