namespace ListLint.Core;

/// <summary>How GitHub sets a part of a line.</summary>
public enum ShownKind
{
    /// <summary>Bold.</summary>
    Strong,

    /// <summary>Italic.</summary>
    Emphasis,

    /// <summary>Struck through.</summary>
    Struck,

    /// <summary>Code.</summary>
    Code,

    /// <summary>A key of a keyboard.</summary>
    Key,

    /// <summary>Lowered.</summary>
    Subscript,

    /// <summary>Raised.</summary>
    Superscript,

    /// <summary>A link; <see cref="ShownElement.Url"/> is its target.</summary>
    Link,

    /// <summary>An image; its alternative text is its part, <see cref="ShownElement.Url"/> its address.</summary>
    Image,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A line break within the line.</summary>
    Break,
}

/// <summary>What a reader of GitHub sees of a part of a list: a tree of known elements, in which text is nothing but text.</summary>
public abstract record Shown;

/// <summary>Text as it is shown, escapes and entities resolved.</summary>
public sealed record ShownText(string Text) : Shown;

/// <summary>An element with what is in it.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Parts">What it holds, in order; may be empty.</param>
/// <param name="Url">The target as the list has it, for links and images: any text, also one that no browser should follow.</param>
public sealed record ShownElement(ShownKind Kind, IReadOnlyList<Shown> Parts, string? Url = null) : Shown;
