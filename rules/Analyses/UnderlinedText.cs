using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A text with a line below it that makes it a heading.</summary>
/// <param name="Text">The text.</param>
/// <param name="Underline">The line below, without the blanks around it.</param>
/// <param name="Item">The item that it stands in, if any.</param>
internal sealed record UnderlinedText(Span Text, Span Underline, ListItem? Item)
{
    /// <summary>Whether the line is one hyphen, which was to be the bullet of an item.</summary>
    public bool IsBullet => Underline.Length == 1;

    /// <summary>Puts an empty line between the two; null for a bullet, and where the mark of a quote would have to be written too.</summary>
    public Fix? Part(SourceText source)
    {
        var line = source.LinesOf(Underline);
        if (IsBullet || !source.Slice(new Span(line.Start, Underline.Start)).IsWhiteSpace())
            return null;
        var above = source.Line(source.LineOf(line.Start) - 1, withEnding: true);
        var ending = source.Slice(above).EndsWith("\r\n") ? "\r\n" : "\n";
        return new Fix("Add an empty line below the text", Safety.Unsafe, [Edit.Insert(line.Start, ending)]);
    }
}
