using System.Text.Json.Serialization;

namespace ListLint.Server.Protocol;

/// <summary>A document that is opened, with its whole text.</summary>
internal sealed record TextDocumentItem(
    string Uri,
    string? LanguageId,
    int Version,
    [property: JsonConverter(typeof(LenientTextConverter))] string Text
);

/// <summary>A document that is open.</summary>
internal sealed record TextDocumentIdentifier(string Uri);

/// <summary>A document that is open, at a version.</summary>
internal sealed record VersionedTextDocumentIdentifier(string Uri, int Version);

/// <summary>A text that takes the place of a part of a document, or of all of it where no part is named.</summary>
internal sealed record ContentChange([property: JsonConverter(typeof(LenientTextConverter))] string Text, TextRange? Range = null);

/// <summary>Of <c>textDocument/didOpen</c>.</summary>
internal sealed record DidOpenParams(TextDocumentItem TextDocument);

/// <summary>Of <c>textDocument/didChange</c>; each change is one of the text that the one before left.</summary>
internal sealed record DidChangeParams(VersionedTextDocumentIdentifier TextDocument, IReadOnlyList<ContentChange> ContentChanges);

/// <summary>Of <c>textDocument/didSave</c> and <c>textDocument/didClose</c>, and of requests that are about a whole document.</summary>
internal sealed record DocumentParams(TextDocumentIdentifier TextDocument);

/// <summary>Of requests that are about a place.</summary>
internal sealed record PlaceParams(TextDocumentIdentifier TextDocument, TextPosition Position);
