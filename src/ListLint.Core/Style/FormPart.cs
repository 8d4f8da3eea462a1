namespace ListLint.Core;

/// <summary>A part of a form of entries.</summary>
public abstract record FormPart;

/// <summary>Text that stands there as it is.</summary>
/// <param name="Text">The text.</param>
public sealed record LiteralPart(string Text) : FormPart;

/// <summary>A word that stands for text.</summary>
/// <param name="Name">The word, one of <see cref="EntryForm.TextWords"/>.</param>
public sealed record TextPart(string Name) : FormPart;

/// <summary>A link; an address stands in the place of <c>url</c>.</summary>
/// <param name="Before">The signs before its text, such as <c>**</c> or <c>[</c>; for a label of its own, that label.</param>
/// <param name="Name"><c>Title</c>, <c>Label</c> for any label, or empty for a label of its own.</param>
/// <param name="After">The signs behind its text.</param>
public sealed record LinkPart(string Before, string Name, string After) : FormPart
{
    /// <summary>Whether its text is the title.</summary>
    public bool IsTitle => Name == EntryForm.Title;

    /// <summary>Whether a text has the signs around it that the form has, and something between them.</summary>
    public bool Frames(ReadOnlySpan<char> text) =>
        text.Length > Before.Length + After.Length
        && text.StartsWith(Before, StringComparison.Ordinal)
        && text.EndsWith(After, StringComparison.Ordinal);

    /// <summary>Its text as the form has it.</summary>
    public string Text => Before + Name + After;
}

/// <summary>An image or a badge, <c>![Badge](url)</c>.</summary>
public sealed record ImagePart : FormPart;

/// <summary>Text in code marks: a word that stands for a tag, or a text of its own.</summary>
/// <param name="Text">The word or the text.</param>
/// <param name="IsName">Whether any text may stand in its place.</param>
public sealed record CodePart(string Text, bool IsName) : FormPart;

/// <summary>Parts in braces, which may be missing.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="Repeats">Whether they may stand there more than once.</param>
public sealed record OptionalPart(IReadOnlyList<FormPart> Parts, bool Repeats) : FormPart;

/// <summary>Optional parts with a separator between them, which stands only between two that are there; one of them is.</summary>
/// <param name="Items">At least two.</param>
/// <param name="Separator">Signs and spaces.</param>
public sealed record SeriesPart(IReadOnlyList<IReadOnlyList<FormPart>> Items, string Separator) : FormPart;
