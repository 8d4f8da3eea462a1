namespace ListLint.Core;

/// <summary>Where a date is stated, the strongest statement about an entry first.</summary>
public enum DateSource
{
    /// <summary>In a tag of the entry, such as <c>[CVPR 2023]</c> or <c>[2023/05]</c>.</summary>
    Tag,

    /// <summary>In a column of a table that holds dates.</summary>
    Column,

    /// <summary>In the text of the entry, outside its title: <c>(2023)</c>, <c>NeurIPS 2023</c>.</summary>
    Text,

    /// <summary>In a line that heads a group, such as <c>**2023**</c>.</summary>
    Caption,

    /// <summary>In a heading.</summary>
    Heading,
}

/// <summary>A date as the list states it; nothing is checked, so month 13 is possible.</summary>
public sealed class StatedDate(Span span, DateSource source, int year) : Node(span)
{
    /// <summary>
    /// The <see cref="Format"/> of <c>arXiv 2508</c>: two digits of the year and two of the month, as an identifier of the server starts.
    /// </summary>
    public const string ServerStamp = "YYMM";

    /// <summary>Where it is stated.</summary>
    public DateSource Source { get; } = source;

    /// <summary>The year, four digits.</summary>
    public int Year { get; } = year;

    /// <summary>The month as written, 1 to 12 if it is right; null where none is stated.</summary>
    public int? Month { get; init; }

    /// <summary>The day as written; null where none is stated.</summary>
    public int? Day { get; init; }

    /// <summary>
    /// The form it is written in, with <c>Y</c>, <c>M</c>, <c>D</c> for digits and <c>Mon</c> for a month's name: <c>YYYY-MM</c>, <c>DD.MM.YYYY</c>.
    /// </summary>
    public required string Format { get; init; }

    /// <summary>The words around it in its tag, parentheses or cell, such as <c>CVPR</c>; empty where it stands alone.</summary>
    public string Context { get; init; } = "";
}
