using System.Text.Json;

namespace ListLint.Server.Protocol;

/// <summary>A document that is opened, with its whole text.</summary>
internal sealed record TextDocumentItem(string Uri, int Version, string Text)
{
    /// <summary>Reads the parameters of <c>textDocument/didOpen</c>.</summary>
    public static TextDocumentItem From(JsonElement parameters)
    {
        var document = parameters.GetProperty("textDocument");
        return new TextDocumentItem(
            Parameters.Text(document, "uri"),
            document.GetProperty("version").GetInt32(),
            LenientText.Read(document.GetProperty("text"))
        );
    }
}

/// <summary>A text that takes the place of a part of a document, or of all of it where no part is named.</summary>
internal sealed record ContentChange(string Text, TextRange? Range);

/// <summary>Changes of a document; each is one of the text that the one before left.</summary>
internal sealed record DocumentChange(string Uri, int Version, IReadOnlyList<ContentChange> Changes)
{
    /// <summary>Reads the parameters of <c>textDocument/didChange</c>.</summary>
    public static DocumentChange From(JsonElement parameters) =>
        new(
            Parameters.Uri(parameters),
            parameters.GetProperty("textDocument").GetProperty("version").GetInt32(),
            [
                .. Parameters
                    .Items(parameters, "contentChanges")
                    .Select(change => new ContentChange(
                        LenientText.Read(change.GetProperty("text")),
                        change.TryGetProperty("range", out var range) && range.ValueKind != JsonValueKind.Null ? TextRange.From(range) : null
                    )),
            ]
        );
}
