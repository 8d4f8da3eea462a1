namespace ListLint.Core;

/// <summary>Puts <paramref name="Text"/> in the place of <paramref name="Span"/> (UTF-16 offsets of the text that was linted).</summary>
public sealed record Edit(Span Span, string Text)
{
    /// <summary>Takes a span out.</summary>
    public static Edit Delete(Span span) => new(span, "");

    /// <summary>Puts a text before an offset.</summary>
    public static Edit Insert(int offset, string text) => new(new Span(offset, offset), text);
}
