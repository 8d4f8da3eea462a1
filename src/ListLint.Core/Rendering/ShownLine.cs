namespace ListLint.Core;

/// <summary>What a line is a part of.</summary>
public enum ShownBlock
{
    /// <summary>Nothing that is shown: a blank line, a comment, a definition.</summary>
    Nothing,

    /// <summary>Running text.</summary>
    Text,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The first line of an item.</summary>
    Item,

    /// <summary>A row of a table; its parts are cells, as many as the header has.</summary>
    Row,

    /// <summary>Code.</summary>
    Code,
}

/// <summary>A line of a list as GitHub shows it.</summary>
/// <param name="Block">What it is a part of.</param>
/// <param name="Parts">What is shown, in order.</param>
public sealed record ShownLine(ShownBlock Block, IReadOnlyList<Shown> Parts)
{
    /// <summary>A line of which nothing is shown.</summary>
    public static ShownLine Nothing { get; } = new(ShownBlock.Nothing, []);

    /// <summary>The level of a heading, or how deep an item is nested, from 1; else 0.</summary>
    public int Level { get; init; }

    /// <summary>The number of an item of a numbered list; null for a bullet and for all else.</summary>
    public string? Number { get; init; }
}
