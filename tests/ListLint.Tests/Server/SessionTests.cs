using System.Text;
using System.Text.Json.Nodes;

namespace ListLint.Tests;

/// <summary>Which messages may come when, and what becomes of those that make no sense.</summary>
public sealed class SessionTests : IDisposable
{
    private readonly OpenServer server = new(isInitialized: false);

    public void Dispose() => server.Dispose();

    [Fact]
    public void A_session_that_is_shut_down_ends_with_0()
    {
        server.Initialize();
        Assert.Null(server.Client.Request("shutdown"));
        Assert.Equal(0, server.Exit());
    }

    [Fact]
    public void A_session_that_is_not_shut_down_ends_with_1()
    {
        server.Initialize();
        Assert.Equal(1, server.Exit());
    }

    [Fact]
    public void A_client_that_is_gone_ends_the_session_with_1()
    {
        server.Initialize();
        server.Client.Close();
        Assert.Equal(1, server.Wait());
    }

    [Fact]
    public void A_request_before_initialize_is_refused()
    {
        Assert.Equal(-32002, ErrorOf("textDocument/hover"));
        Assert.Equal(-32002, ErrorOf("shutdown"));
        server.Initialize();
        Assert.Equal(-32600, ErrorOf("initialize"));
    }

    [Fact]
    public void A_request_after_shutdown_is_refused()
    {
        server.Initialize();
        server.Client.Request("shutdown");
        Assert.Equal(-32600, ErrorOf("textDocument/hover", server.At("README.md", 0, 0)));
    }

    [Fact]
    public void A_method_that_is_not_known_is_refused_and_a_notification_is_left_aside()
    {
        server.Initialize();
        server.Client.Notify("$/setTrace");
        server.Client.Notify("textDocument/willBrew");
        Assert.Equal(-32601, ErrorOf("textDocument/brew"));
    }

    [Theory]
    [InlineData("{\"jsonrpc\": ", -32700)]
    [InlineData("\"fog\"", -32600)]
    [InlineData("[]", -32600)]
    [InlineData("{}", -32600)]
    [InlineData("{\"\\ud800\":1}", -32600)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"\\ud800\"}", -32602)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":5}", -32600)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/hover\"}", -32602)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/hover\",\"params\":[1]}", -32602)]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":null,\"position\":3}}", -32602)]
    public void A_message_that_makes_no_sense_is_answered_by_an_error(string body, int code)
    {
        server.Initialize();
        server.Client.SendBody(body);
        Assert.Equal(code, (int)server.Client.Next(message => message["error"] is not null)["error"]!["code"]!);
        Assert.Null(server.Client.Request("shutdown"));
    }

    [Fact]
    public void What_is_nested_too_deeply_or_is_no_UTF8_is_answered_by_an_error()
    {
        server.Initialize();
        server.Client.SendBody(new string('[', 100_000));
        Assert.Equal(-32700, (int)server.Client.Next(message => message["error"] is not null)["error"]!["code"]!);
        server.Client.SendBytes("Content-Length: 2\r\n\r\n", [0xFF, 0xFE]);
        Assert.Equal(-32700, (int)server.Client.Next(message => message["error"] is not null)["error"]!["code"]!);
        Assert.Null(server.Client.Request("shutdown"));
    }

    [Theory]
    [InlineData("Content-Length: -5\r\n\r\n")]
    [InlineData("Content-Length: fog\r\n\r\n")]
    [InlineData("Content-Length: 99999999999999999999999\r\n\r\n")]
    [InlineData("Content-Type: text\r\n\r\n")]
    [InlineData("fog\r\n\r\n")]
    public void Headers_that_say_nothing_end_the_session_with_an_error(string headers)
    {
        server.Initialize();
        server.Client.SendBytes(headers, []);
        Assert.Equal(-32700, (int)server.Client.Next(message => message["error"] is not null)["error"]!["code"]!);
        Assert.Equal(1, server.Wait());
    }

    [Fact]
    public void Headers_without_an_end_are_not_kept()
    {
        server.Client.SendBytes(new string('x', 20_000), []);
        Assert.Equal(1, server.Wait());
    }

    [Fact]
    public void A_body_that_is_cut_off_ends_the_session()
    {
        server.Client.SendBytes("Content-Length: 100000000\r\n\r\n", Encoding.UTF8.GetBytes("{}"));
        server.Client.Close();
        Assert.Equal(1, server.Wait());
    }

    [Fact]
    public void A_cancelled_request_is_answered_once()
    {
        server.Initialize();
        server.Open("README.md", string.Concat(Enumerable.Range(0, 3000).Select(at => $"- [Fog {at}]() - A fog.\n")));
        var first = server.Client.Ask("textDocument/documentSymbol", server.Document("README.md"));
        var second = server.Client.Ask("textDocument/documentSymbol", server.Document("README.md"));
        server.Client.Notify("$/cancelRequest", new JsonObject { ["id"] = second });
        server.Client.Notify("$/cancelRequest", new JsonObject { ["id"] = "nobody" });

        Assert.NotNull(server.Client.AnswerTo(first)["result"]);
        var answer = server.Client.AnswerTo(second);
        Assert.True(answer["result"] is not null || (int)answer["error"]!["code"]! == -32800);
        Assert.Null(server.Client.Request("shutdown"));
    }

    [Fact]
    public void What_a_client_can_do_decides_what_it_is_offered()
    {
        var utf8 = new JsonObject { ["general"] = new JsonObject { ["positionEncodings"] = new JsonArray("utf-32", "utf-8", "utf-16") } };
        Assert.Equal("utf-8", server.Initialize(utf8)!["capabilities"]!["positionEncoding"]!.ToString());
    }

    [Fact]
    public void A_client_that_watches_files_is_asked_to_watch_the_settings()
    {
        server.Initialize(
            new JsonObject { ["workspace"] = new JsonObject { ["didChangeWatchedFiles"] = new JsonObject { ["dynamicRegistration"] = true } } }
        );
        var request = server.Client.Next(message => message["method"]?.ToString() == "client/registerCapability");
        Assert.Contains("**/.listlint.yml", request.ToJsonString());
        Assert.Contains("**/*.md", request.ToJsonString());
        Assert.Contains("**/*.yml", request.ToJsonString());
        server.Client.Send(
            new JsonObject
            {
                ["jsonrpc"] = "2.0",
                ["id"] = request["id"]!.DeepClone(),
                ["result"] = null,
            }
        );
        Assert.Null(server.Client.Request("shutdown"));
    }

    private int ErrorOf(string method, JsonObject? parameters = null) =>
        (int)server.Client.AnswerTo(server.Client.Ask(method, parameters))["error"]!["code"]!;
}
