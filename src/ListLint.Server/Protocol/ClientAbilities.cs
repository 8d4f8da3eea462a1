using System.Text.Json;

namespace ListLint.Server.Protocol;

/// <summary>What a client says that it can do; what it does not say, it cannot.</summary>
internal sealed record ClientAbilities
{
    /// <summary>What positions are counted in: the first of the client's that is known here.</summary>
    public PositionEncoding Encoding { get; init; }

    /// <summary>Whether edits may name the version of the document that they are for.</summary>
    public bool HasDocumentChanges { get; init; }

    /// <summary>Whether a diagnostic may name other places.</summary>
    public bool HasRelatedInformation { get; init; }

    /// <summary>Whether the edit of a code action may be asked for later.</summary>
    public bool ResolvesEdits { get; init; }

    /// <summary>Whether symbols may hold symbols.</summary>
    public bool HasSymbolTree { get; init; }

    /// <summary>Whether a hover may be Markdown.</summary>
    public bool HasMarkdown { get; init; }

    /// <summary>Whether it watches files that the server names.</summary>
    public bool WatchesFiles { get; init; }

    /// <summary>Reads the capabilities of <c>initialize</c>, of which anything may be missing.</summary>
    public static ClientAbilities From(JsonElement capabilities) =>
        new()
        {
            Encoding =
                Words(capabilities, "general", "positionEncodings").FirstOrDefault(word => word is "utf-8" or "utf-16") == "utf-8"
                    ? PositionEncoding.Utf8
                    : PositionEncoding.Utf16,
            HasDocumentChanges = Has(capabilities, "workspace", "workspaceEdit", "documentChanges"),
            HasRelatedInformation = Has(capabilities, "textDocument", "publishDiagnostics", "relatedInformation"),
            ResolvesEdits = Words(capabilities, "textDocument", "codeAction", "resolveSupport", "properties").Contains("edit"),
            HasSymbolTree = Has(capabilities, "textDocument", "documentSymbol", "hierarchicalDocumentSymbolSupport"),
            HasMarkdown = Words(capabilities, "textDocument", "hover", "contentFormat").Contains("markdown"),
            WatchesFiles = Has(capabilities, "workspace", "didChangeWatchedFiles", "dynamicRegistration"),
        };

    private static bool Has(JsonElement capabilities, params string[] path) => Find(capabilities, path) is { ValueKind: JsonValueKind.True };

    private static IEnumerable<string> Words(JsonElement capabilities, params string[] path) =>
        Find(capabilities, path) is { ValueKind: JsonValueKind.Array } words
            ? words.EnumerateArray().Where(word => word.ValueKind == JsonValueKind.String).Select(word => word.GetString()!)
            : [];

    private static JsonElement? Find(JsonElement at, string[] path)
    {
        foreach (var name in path)
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(name, out at))
                return null;
        }

        return at;
    }
}
