using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ListLint.Server.Protocol;

namespace ListLint.Server.Transport;

/// <summary>Writes messages of the base protocol; not for parallel use.</summary>
/// <param name="output">Where they go.</param>
internal sealed class MessageWriter(Stream output)
{
    private const int Kept = 1024 * 1024;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private ArrayBufferWriter<byte> body = new();
    private int requests;

    /// <summary>Answers a request.</summary>
    public void Answer(RequestId id, IPart? result) =>
        Write(json =>
        {
            WriteId(json, id);
            json.WritePropertyName("result");
            if (result is null)
                json.WriteNullValue();
            else
                result.WriteTo(json);
        });

    /// <summary>Answers a request with an object.</summary>
    public void Answer(RequestId id, JsonObject result) =>
        Write(json =>
        {
            WriteId(json, id);
            json.WritePropertyName("result");
            result.WriteTo(json);
        });

    /// <summary>Says why a request has no answer.</summary>
    public void Refuse(RequestId id, ErrorCode code, string message) =>
        Write(json =>
        {
            WriteId(json, id);
            json.WriteStartObject("error");
            json.WriteNumber("code", (int)code);
            json.WriteString("message", message);
            json.WriteEndObject();
        });

    /// <summary>Tells the client something.</summary>
    public void Notify(string method, IPart parameters) =>
        Write(json =>
        {
            json.WriteString("method", method);
            json.WritePart("params", parameters);
        });

    /// <summary>Asks the client something, whose answer is not needed.</summary>
    public void Request(string method, JsonObject parameters) =>
        Write(json =>
        {
            json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"listlint-{++requests}"));
            json.WriteString("method", method);
            json.WritePropertyName("params");
            parameters.WriteTo(json);
        });

    private static void WriteId(Utf8JsonWriter json, RequestId id)
    {
        json.WritePropertyName("id");
        json.WriteRawValue(id.Json);
    }

    private void Write(Action<Utf8JsonWriter> content)
    {
        body.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(body, Options))
        {
            json.WriteStartObject();
            json.WriteString("jsonrpc", "2.0");
            content(json);
            json.WriteEndObject();
        }

        Send();
        // The longest message would be kept for as long as the editor is open.
        if (body.Capacity > Kept)
            body = new ArrayBufferWriter<byte>();
    }

    private void Send()
    {
        try
        {
            output.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.WrittenCount}\r\n\r\n")));
            output.Write(body.WrittenSpan);
            output.Flush();
        }
        catch (InvalidOperationException error)
        {
            // The stream was closed at the end of the session.
            throw new IOException("The client is gone.", error);
        }
    }
}
