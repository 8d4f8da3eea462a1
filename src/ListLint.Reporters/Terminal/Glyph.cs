namespace ListLint.Reporters;

/// <summary>One scalar of a text as a terminal is to show it.</summary>
/// <param name="Start">Offset of its first UTF-16 unit in the text.</param>
/// <param name="End">Offset behind its last unit.</param>
/// <param name="Shown">What is printed; may be empty.</param>
/// <param name="Width">The columns that <paramref name="Shown"/> takes.</param>
internal readonly record struct Glyph(int Start, int End, string Shown, int Width);
