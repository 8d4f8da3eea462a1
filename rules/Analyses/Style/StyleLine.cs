using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What a line is in its file.</summary>
internal enum LineKind : byte
{
    /// <summary>The first line of a bullet item.</summary>
    Bullet,

    /// <summary>The first line of a numbered item.</summary>
    Numbered,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The first paragraph below a heading.</summary>
    Description,

    /// <summary>A line of any other paragraph.</summary>
    Paragraph,

    /// <summary>A cell of a table.</summary>
    Cell,
}

/// <summary>A line, or a cell, that is compared with others of its form.</summary>
/// <param name="span">What it says: without the mark of an item, the signs of a heading and the spaces around.</param>
/// <param name="kind">What it is.</param>
internal sealed class StyleLine(Span span, LineKind kind) : Node(span)
{
    /// <summary>What it is.</summary>
    public LineKind Kind { get; } = kind;

    /// <summary>What lines share that are compared: the kind and the depth, or the header of the column.</summary>
    public required string Form { get; init; }

    /// <summary>What holds its siblings: its section, or its table.</summary>
    public required Node Scope { get; init; }

    /// <summary>Whether the sentence goes on in the next line, so that nothing is known of its end.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Whether it is a paragraph of its own, and in no item.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Whether its paragraph starts with it.</summary>
    public bool IsFirst { get; init; } = true;

    /// <summary>The item that it starts, if it starts one.</summary>
    public ListItem? Item { get; init; }

    /// <summary>The row that it is a cell of, if it is one.</summary>
    public TableRow? Row { get; init; }

    /// <summary>For a cell, the 0-based column.</summary>
    public int Column { get; init; }

    /// <summary>For a cell, how a message names the column: its header in quotes, or its number.</summary>
    public string ColumnName => Row?.Table.HeaderOf(Column) is { Length: > 0 } header ? $"\"{Excerpt.From(header, 40)}\"" : $"{Column + 1}";

    /// <summary>Its parts, in order.</summary>
    public required IReadOnlyList<StyleToken> Tokens { get; init; }

    /// <summary>
    /// What each of the parts is, for comparison: <c>L1</c> and <c>U1</c> for the link that is the title, <c>l:pdf</c> and <c>u:pdf</c> for one
    /// with a label that the file has often, <c>L</c> and <c>U</c> for others, <c>T</c> for text, one letter for what else there is.
    /// </summary>
    public IReadOnlyList<string> Classes { get; internal set; } = [];

    /// <summary>Whether it is an item or a heading.</summary>
    public bool IsItem => Kind is LineKind.Bullet or LineKind.Numbered;
}
