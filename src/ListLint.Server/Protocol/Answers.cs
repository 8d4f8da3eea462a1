namespace ListLint.Server.Protocol;

/// <summary>The answer to <c>textDocument/hover</c>.</summary>
internal sealed record Hover(MarkupContent Contents, TextRange? Range = null);

/// <summary>A text for people.</summary>
/// <param name="Kind">"markdown" or "plaintext".</param>
/// <param name="Value">The text.</param>
internal sealed record MarkupContent(string Kind, string Value);

/// <summary>A section or an entry, for clients that show a tree.</summary>
/// <param name="Name">Its title, not empty.</param>
/// <param name="Kind">A number of the protocol, see <see cref="SymbolKind"/>.</param>
/// <param name="Range">All of it.</param>
/// <param name="SelectionRange">Its title, within the range.</param>
/// <param name="Children">What is in it.</param>
internal sealed record DocumentSymbol(
    string Name,
    SymbolKind Kind,
    TextRange Range,
    TextRange SelectionRange,
    IReadOnlyList<DocumentSymbol> Children
);

/// <summary>A section or an entry, for clients that show a list.</summary>
internal sealed record SymbolInformation(string Name, SymbolKind Kind, TextLocation Location, string? ContainerName = null);

/// <summary>What a symbol is shown as: the protocol has no kinds for documents, and other servers for Markdown show headings as strings.</summary>
internal enum SymbolKind
{
    /// <summary>An entry.</summary>
    Entry = 8,

    /// <summary>A section.</summary>
    Section = 15,
}

/// <summary>A word that can be written at a place.</summary>
/// <param name="Label">The word.</param>
/// <param name="Kind">A number of the protocol, see <see cref="CompletionKind"/>.</param>
/// <param name="TextEdit">What writes it.</param>
/// <param name="Detail">What it means, in short; null where that is not known.</param>
internal sealed record CompletionItem(string Label, CompletionKind Kind, TextEdit TextEdit, string? Detail = null);

/// <summary>What a completion is.</summary>
internal enum CompletionKind
{
    /// <summary>A key of a configuration.</summary>
    Key = 10,

    /// <summary>A value, or the id of a rule.</summary>
    Value = 12,

    /// <summary>A word that speaks to the linter.</summary>
    Keyword = 14,
}
