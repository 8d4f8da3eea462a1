using System.Diagnostics;
using System.Text.Json.Nodes;

namespace ListLint.Tests;

/// <summary>The server as a process.</summary>
[Trait("Runs", "command")]
public sealed class ServerProcessTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("server")]
    [InlineData("server", "--stdio")]
    public void A_session_over_standard_streams_finds_a_problem_and_ends_with_0(params string[] args)
    {
        using var process = Start(args);
        var client = Begin(process);
        Open(client, "# Fog\n\n- [Horn]()\n");
        Assert.Equal("empty-link", Assert.Single(client.Diagnostics(Uri, 1))!["code"]!.ToString());
        client.Request("shutdown");
        client.Notify("exit");
        process.WaitForExit();

        Assert.Equal((0, ""), (process.ExitCode, process.StandardError.ReadToEnd()));
    }

    [Fact]
    public void A_client_that_is_gone_ends_the_process()
    {
        using var process = Start("server");
        var client = Begin(process);
        Open(client, "# Fog\n");
        client.Close();
        process.WaitForExit();

        Assert.Equal((1, ""), (process.ExitCode, process.StandardError.ReadToEnd()));
    }

    [Fact]
    public void Nothing_that_comes_in_makes_it_crash()
    {
        using var process = Start("server");
        var client = new ServerClient(process.StandardInput.BaseStream, process.StandardOutput.BaseStream);
        client.SendBody("{");
        Assert.Equal(-32700, (int)client.Next(message => message["error"] is not null)["error"]!["code"]!);
        client.SendBytes("Content-Length: -1\r\n\r\n", []);
        process.WaitForExit();

        Assert.Equal((1, ""), (process.ExitCode, process.StandardError.ReadToEnd()));
    }

    [UnixFact]
    public void Memory_stays_flat_over_many_edits()
    {
        const int Rounds = 6;
        const int EditsPerRound = 50;
        using var process = Start("server");
        var client = Begin(process);
        Open(client, string.Concat(Enumerable.Range(0, 100).Select(at => $"- [Horn {at}](https://example.org/{at}) - A horn.\n")));
        var sizes = new List<long>();
        for (var version = 2; version < 2 + (Rounds * EditsPerRound); version++)
        {
            client.Notify(
                "textDocument/didChange",
                new JsonObject
                {
                    ["textDocument"] = new JsonObject { ["uri"] = Uri, ["version"] = version },
                    ["contentChanges"] = new JsonArray(OpenServer.Part(version % 100, 2, version % 100, 3, version % 2 == 0 ? "[" : "")),
                }
            );
            client.Request("textDocument/documentSymbol", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = Uri } });
            if (version % EditsPerRound == 0)
            {
                process.Refresh();
                sizes.Add(process.WorkingSet64);
            }
        }

        client.Close();
        process.WaitForExit();
        // The first rounds fill what is kept; from then on, nothing is added.
        Assert.InRange(sizes[^1], 0, sizes[2] * 5 / 4);
    }

    private string Uri => new Uri(place.PathOf("README.md")).AbsoluteUri;

    private Process Start(params string[] args)
    {
        var start = Binary.Start(place.Folder, args);
        start.RedirectStandardInput = true;
        return Process.Start(start)!;
    }

    private ServerClient Begin(Process process)
    {
        var client = new ServerClient(process.StandardInput.BaseStream, process.StandardOutput.BaseStream);
        client.Request("initialize", new JsonObject { ["capabilities"] = new JsonObject(), ["rootUri"] = new Uri(place.Folder).AbsoluteUri });
        client.Notify("initialized");
        return client;
    }

    private void Open(ServerClient client, string text) =>
        client.Notify(
            "textDocument/didOpen",
            new JsonObject
            {
                ["textDocument"] = new JsonObject
                {
                    ["uri"] = Uri,
                    ["languageId"] = "markdown",
                    ["version"] = 1,
                    ["text"] = text,
                },
            }
        );
}
