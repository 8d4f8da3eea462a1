using System.Text.Json.Nodes;

namespace ListLint.Server.Protocol;

/// <summary>What the server says of itself.</summary>
internal static class ServerAbilities
{
    /// <summary>The kind of the action that applies all safe fixes.</summary>
    public const string FixAll = "source.fixAll.listlint";

    /// <summary>The kind of the actions for one problem.</summary>
    public const string QuickFix = "quickfix";

    private const int Incremental = 2;

    /// <summary>The result of <c>initialize</c>.</summary>
    /// <param name="encoding">What positions are counted in.</param>
    /// <param name="version">Of listlint.</param>
    public static JsonObject Describe(PositionEncoding encoding, string version) =>
        new()
        {
            ["capabilities"] = new JsonObject
            {
                ["positionEncoding"] = encoding == PositionEncoding.Utf8 ? "utf-8" : "utf-16",
                ["textDocumentSync"] = new JsonObject
                {
                    ["openClose"] = true,
                    ["change"] = Incremental,
                    ["save"] = new JsonObject { ["includeText"] = false },
                },
                ["codeActionProvider"] = new JsonObject { ["codeActionKinds"] = new JsonArray(QuickFix, FixAll), ["resolveProvider"] = true },
                ["hoverProvider"] = true,
                ["documentSymbolProvider"] = true,
                ["completionProvider"] = new JsonObject { ["triggerCharacters"] = new JsonArray("-", " ", ",") },
                ["workspace"] = new JsonObject
                {
                    ["workspaceFolders"] = new JsonObject { ["supported"] = true, ["changeNotifications"] = true },
                },
            },
            ["serverInfo"] = new JsonObject { ["name"] = "listlint", ["version"] = version },
        };

    /// <summary>The parameters of <c>client/registerCapability</c> that ask for word of files that change.</summary>
    /// <param name="names">Their names, in any folder.</param>
    public static JsonObject Watch(params IEnumerable<string> names) =>
        new()
        {
            ["registrations"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = "listlint-settings",
                    ["method"] = "workspace/didChangeWatchedFiles",
                    ["registerOptions"] = new JsonObject
                    {
                        ["watchers"] = new JsonArray([.. names.Select(name => new JsonObject { ["globPattern"] = $"**/{name}" })]),
                    },
                }
            ),
        };
}
