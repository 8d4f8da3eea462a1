using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;

namespace ListLint.Tests;

/// <summary>A client of a language server that writes down all that it hears.</summary>
internal sealed class ServerClient
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly Stream toServer;
    private readonly BlockingCollection<JsonObject> heard = [];
    private readonly List<JsonObject> put = [];
    private int requests;

    public ServerClient(Stream toServer, Stream fromServer)
    {
        this.toServer = toServer;
        new Thread(() => Listen(fromServer)) { IsBackground = true }.Start();
    }

    public void Send(JsonNode message) => SendBody(message.ToJsonString());

    public void SendBody(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        SendBytes($"Content-Length: {bytes.Length}\r\n\r\n", bytes);
    }

    public void SendBytes(string headers, byte[] body)
    {
        toServer.Write([.. Encoding.ASCII.GetBytes(headers), .. body]);
        toServer.Flush();
    }

    public void Notify(string method, JsonObject? parameters = null) =>
        Send(
            new JsonObject
            {
                ["jsonrpc"] = "2.0",
                ["method"] = method,
                ["params"] = parameters ?? [],
            }
        );

    /// <summary>Asks, and returns at once.</summary>
    public int Ask(string method, JsonObject? parameters = null)
    {
        Send(
            new JsonObject
            {
                ["jsonrpc"] = "2.0",
                ["id"] = ++requests,
                ["method"] = method,
                ["params"] = parameters ?? [],
            }
        );
        return requests;
    }

    /// <summary>The message that answers a request.</summary>
    public JsonObject AnswerTo(int id) => Next(message => message["method"] is null && message["id"]?.ToString() == $"{id}");

    /// <summary>Asks, and waits for the result.</summary>
    public JsonNode? Request(string method, JsonObject? parameters = null)
    {
        var answer = AnswerTo(Ask(method, parameters));
        return answer["error"] is { } error ? throw new InvalidOperationException(error.ToJsonString()) : answer["result"];
    }

    /// <summary>What is published of a document at a version; what is published of it before is left aside.</summary>
    public JsonArray Diagnostics(string uri, int? version) =>
        Next(message =>
            message["method"]?.ToString() == "textDocument/publishDiagnostics"
            && message["params"]!["uri"]!.ToString() == uri
            && (int?)message["params"]!["version"] == version
        )["params"]!["diagnostics"]!.AsArray();

    /// <summary>The next message that is wanted; others stay for whoever wants them.</summary>
    public JsonObject Next(Func<JsonObject, bool> isWanted)
    {
        if (put.Find(message => isWanted(message)) is { } known)
        {
            put.Remove(known);
            return known;
        }

        while (heard.TryTake(out var message, Patience))
        {
            if (isWanted(message))
                return message;
            put.Add(message);
        }

        throw new TimeoutException($"The server did not say it. It said: {string.Join('\n', put.TakeLast(5))}");
    }

    public void Close() => toServer.Dispose();

    private void Listen(Stream stream)
    {
        using var reader = new BufferedStream(stream);
        while (ReadLength(reader) is { } length)
        {
            var body = new byte[length];
            reader.ReadExactly(body);
            heard.Add(JsonNode.Parse(body)!.AsObject());
        }

        heard.CompleteAdding();
    }

    private static int? ReadLength(Stream stream)
    {
        int? length = null;
        for (var line = new StringBuilder(); stream.ReadByte() is >= 0 and var unit; )
        {
            if (unit != '\n')
            {
                line.Append((char)unit);
                continue;
            }

            var text = line.ToString().Trim();
            if (text.Length == 0)
                return length;
            length = int.Parse(text.Split(':')[1]);
            line.Clear();
        }

        return null;
    }
}
