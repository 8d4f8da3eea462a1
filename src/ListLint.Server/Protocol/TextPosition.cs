namespace ListLint.Server.Protocol;

/// <summary>A place in a document: a 0-based line, and 0-based units of the agreed encoding in it.</summary>
internal readonly record struct TextPosition(int Line, int Character);

/// <summary>A part of a document; the end is exclusive.</summary>
internal readonly record struct TextRange(TextPosition Start, TextPosition End);

/// <summary>A part of a document that is named.</summary>
internal sealed record TextLocation(string Uri, TextRange Range);
