using System.Text.Json.Nodes;

namespace ListLint.Tests;

/// <summary>Documents are what the editor has, and what is published is about that.</summary>
public sealed class SynchronizationTests : IDisposable
{
    private const string Path = "README.md";
    private readonly OpenServer server = new();

    public void Dispose() => server.Dispose();

    [Fact]
    public void Problems_are_published_when_a_list_is_opened_and_changed_and_none_once_it_is_closed()
    {
        server.Open(Path, "# Fog\n\n- [Horn]()\n");
        Assert.Equal(["empty-link 2:2"], server.Rules(Path));

        server.Change(Path, 2, OpenServer.Part(2, 9, 2, 9, "https://example.org/horn"));
        Assert.Empty(server.Rules(Path, 2));

        server.Change(Path, 3, OpenServer.Whole("# Fog\n\nText.\n\n- [Bell]()\n"));
        Assert.Equal(["empty-link 4:2"], server.Rules(Path, 3));

        server.Client.Notify("textDocument/didClose", server.Document(Path));
        Assert.Empty(server.Rules(Path, null));
    }

    [Fact]
    public void Changes_of_one_message_follow_one_another()
    {
        server.Open(Path, "# Fog\n");
        server.Change(Path, 2, OpenServer.Part(1, 0, 1, 0, "\n- [Horn](x)\n"), OpenServer.Part(2, 9, 2, 10, ""), OpenServer.Part(0, 2, 0, 5, "Mist"));
        Assert.Equal(["empty-link 2:2"], server.Rules(Path, 2));
        Assert.Equal("Mist", server.Client.Request("textDocument/documentSymbol", server.Document(Path))![0]!["name"]!.ToString());
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_may_end_in_any_way(string ending)
    {
        server.Open(Path, $"# Fog{ending}{ending}- [Horn](x){ending}");
        server.Change(Path, 2, OpenServer.Part(2, 9, 2, 99, ")"));
        Assert.Equal(["empty-link 2:2"], server.Rules(Path, 2));
        server.Change(Path, 3, OpenServer.Part(2, 0, 99, 0, ""));
        Assert.Empty(server.Rules(Path, 3));
    }

    [Fact]
    public void Positions_are_counted_in_units_of_UTF16()
    {
        server.Open(Path, "# Fog\n\n- 🌫️ é [Horn](x)\n");
        server.Change(Path, 2, OpenServer.Part(2, 15, 2, 16, ""));
        Assert.Equal(["empty-link 2:8"], server.Rules(Path, 2));
    }

    [Fact]
    public void Positions_are_counted_in_bytes_of_UTF8_where_the_client_does()
    {
        using var other = new OpenServer(
            capabilities: new JsonObject { ["general"] = new JsonObject { ["positionEncodings"] = new JsonArray("utf-8") } }
        );
        other.Open(Path, "# Fog\n\n- 🌫️ é [Horn](x)\n");
        other.Change(Path, 2, OpenServer.Part(2, 20, 2, 21, ""));
        Assert.Equal(["empty-link 2:13"], other.Rules(Path, 2));
    }

    [Fact]
    public void Half_a_character_does_not_end_the_session()
    {
        server.Open(Path, "# Fog\n");
        server.Client.SendBody(
            $$$"""
            {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"{{{server.Uri(Path)}}}","version":2},
            "contentChanges":[{"range":{"start":{"line":1,"character":0},"end":{"line":1,"character":0}},"text":"\n- [\ud83c\u00e9\t\"]()\n"}]}}
            """
        );
        Assert.Contains("empty-link 2:2", server.Rules(Path, 2));
    }

    [Fact]
    public void A_request_about_a_text_that_has_changed_is_refused()
    {
        server.Open(Path, string.Concat(Enumerable.Range(0, 3000).Select(at => $"- [Fog {at}]() - A fog.\n")));
        var request = server.Client.Ask("textDocument/hover", server.At(Path, 0, 3));
        server.Change(Path, 2, OpenServer.Whole("# Fog\n"));

        var answer = server.Client.AnswerTo(request);
        Assert.True(answer["result"] is not null || (int)answer["error"]!["code"]! == -32801);
        Assert.Empty(server.Rules(Path, 2));
    }

    [Fact]
    public void What_is_asked_of_a_document_that_is_not_open_is_nothing()
    {
        Assert.Null(server.Client.Request("textDocument/hover", server.At("gone.md", 0, 0)));
        server.Change("gone.md", 2, OpenServer.Whole("- [Horn]()\n"));
        Assert.Null(server.Client.Request("textDocument/documentSymbol", server.Document("gone.md")));
    }

    [Theory]
    [InlineData("untitled:Untitled-1")]
    [InlineData("file://elsewhere/README.md")]
    [InlineData("file:///a%00b/README.md")]
    [InlineData("no uri")]
    [InlineData("https://example.org/README.md")]
    public void A_document_that_is_no_file_here_is_not_checked(string uri)
    {
        server.Client.Notify(
            "textDocument/didOpen",
            new JsonObject
            {
                ["textDocument"] = new JsonObject
                {
                    ["uri"] = uri,
                    ["languageId"] = "markdown",
                    ["version"] = 1,
                    ["text"] = "# Fog\n\n- [Horn]()\n",
                },
            }
        );
        Assert.Empty(server.Client.Diagnostics(uri, 1));
    }

    [Fact]
    public void Nothing_is_said_of_a_document_whose_change_cannot_be_read()
    {
        server.Open(Path, "# Fog\n\n- [Horn]()\n");
        server.Rules(Path);
        server.Change(Path, 2, new JsonObject { ["text"] = 5 });
        Assert.Empty(server.Rules(Path, null));
        Assert.Null(server.Client.Request("textDocument/documentSymbol", server.Document(Path)));

        server.Open(Path, "# Fog\n\n- [Horn]()\n", 3);
        Assert.Equal(["empty-link 2:2"], server.Rules(Path, 3));
    }

    [Fact]
    public void A_change_that_cannot_be_read_is_told_to_the_log()
    {
        server.Open(Path, "# Fog\n");
        server.Change(Path, 2, new JsonObject { ["text"] = 5 });
        var log = server.Client.Next(message => message["method"]?.ToString() == "window/logMessage");
        Assert.Contains("README.md cannot be read", log["params"]!["message"]!.ToString());
    }

    [Fact]
    public void Many_lists_may_be_open()
    {
        for (var at = 0; at < 20; at++)
            server.Open(
                $"{at}/README.md",
                string.Concat(Enumerable.Repeat("- [Horn](https://example.org/a)\n", 5)) + $"{new string('\n', at)}- [Bell]()\n"
            );
        for (var at = 0; at < 20; at++)
            Assert.Contains($"empty-link {at + 5}:2", server.Rules($"{at}/README.md"));
    }
}
