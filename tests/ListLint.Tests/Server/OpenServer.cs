using System.IO.Pipelines;
using System.Text.Json.Nodes;
using ListLint.Rules;
using ListLint.Server;

namespace ListLint.Tests;

/// <summary>A language server in the process of the test, with a folder that is open in it.</summary>
internal sealed class OpenServer : IDisposable
{
    private readonly Pipe input = new();
    private readonly Pipe output = new();
    private readonly Task<int> running;

    public OpenServer(Workplace? place = null, JsonObject? capabilities = null, bool isInitialized = true)
    {
        Place = place ?? new Workplace();
        var host = Place.HostFor(TextWriter.Null, TextWriter.Null);
        var options = new ServerOptions
        {
            Rules = RuleCatalog.All(),
            Page = RuleCatalog.Page,
            Machine = folder => host with { Folder = folder },
            Time = TimeProvider.System,
            Delay = TimeSpan.FromMilliseconds(1),
        };
        running = Task.Run(() =>
        {
            using var written = output.Writer.AsStream();
            return new LanguageServer(options).Run(input.Reader.AsStream(), written);
        });
        Client = new ServerClient(input.Writer.AsStream(), output.Reader.AsStream());
        if (isInitialized)
            Initialize(capabilities);
    }

    public Workplace Place { get; }

    public ServerClient Client { get; }

    public JsonNode? Initialize(JsonObject? capabilities = null, params string[] folders)
    {
        var result = Client.Request(
            "initialize",
            new JsonObject
            {
                ["processId"] = null,
                ["rootUri"] = Uri(""),
                ["capabilities"] = capabilities ?? [],
                ["workspaceFolders"] = folders.Length == 0 ? null : new JsonArray([.. folders.Select(folder => Folder(folder))]),
            }
        );
        Client.Notify("initialized");
        return result;
    }

    public JsonObject Folder(string folder) => new() { ["uri"] = Uri(folder), ["name"] = folder };

    public string Uri(string path) => new Uri(Place.PathOf(path)).AbsoluteUri;

    public JsonObject Document(string path) => new() { ["textDocument"] = new JsonObject { ["uri"] = Uri(path) } };

    /// <summary>The parameters of a request about a place.</summary>
    public JsonObject At(string path, int line, int character)
    {
        var about = Document(path);
        about["position"] = Position(line, character);
        return about;
    }

    public void Open(string path, string text, int version = 1) =>
        Client.Notify(
            "textDocument/didOpen",
            new JsonObject
            {
                ["textDocument"] = new JsonObject
                {
                    ["uri"] = Uri(path),
                    ["languageId"] = "markdown",
                    ["version"] = version,
                    ["text"] = text,
                },
            }
        );

    public void Change(string path, int version, params JsonObject[] changes) =>
        Client.Notify(
            "textDocument/didChange",
            new JsonObject
            {
                ["textDocument"] = new JsonObject { ["uri"] = Uri(path), ["version"] = version },
                ["contentChanges"] = new JsonArray([.. changes]),
            }
        );

    public static JsonObject Whole(string text) => new() { ["text"] = text };

    public static JsonObject Part(int startLine, int start, int endLine, int end, string text) =>
        new() { ["range"] = Range(startLine, start, endLine, end), ["text"] = text };

    public static JsonObject Range(int startLine, int start, int endLine, int end) =>
        new() { ["start"] = Position(startLine, start), ["end"] = Position(endLine, end) };

    /// <summary>The rules that are published, each with its line (0-based) and character: "empty-link 2:2".</summary>
    public IReadOnlyList<string> Rules(string path, int? version = 1) =>
        [
            .. Client
                .Diagnostics(Uri(path), version)
                .Select(one => $"{one!["code"]} {one["range"]!["start"]!["line"]}:{one["range"]!["start"]!["character"]}"),
        ];

    public int Exit()
    {
        Client.Notify("exit");
        return running.WaitAsync(TimeSpan.FromMinutes(1)).Result;
    }

    /// <summary>The exit code of a server that ends by itself, or whose client is gone.</summary>
    public int Wait() => running.WaitAsync(TimeSpan.FromMinutes(1)).Result;

    public void Dispose()
    {
        Client.Close();
        running.Wait(TimeSpan.FromMinutes(1));
        Place.Dispose();
    }

    private static JsonObject Position(int line, int character) => new() { ["line"] = line, ["character"] = character };
}
