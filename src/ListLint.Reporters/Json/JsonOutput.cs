using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ListLint.Reporters;

/// <summary>How every report in JSON is laid out. A lone surrogate, which no JSON can hold, is written as U+FFFD.</summary>
internal static class JsonOutput
{
    // Nobody puts this into HTML, and a list in Chinese should stay readable.
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one value and a line ending.</summary>
    public static void Write<T>(TextWriter output, T value, JsonTypeInfo<T> type) => Write(output, Bytes(value, type));

    /// <summary>Writes a value that is laid out already, and a line ending.</summary>
    public static void Write(TextWriter output, ReadOnlyMemory<byte> json)
    {
        JsonText.Write(output, Encoding.UTF8.GetString(json.Span));
        output.Write('\n');
    }

    /// <summary>One value in UTF-8.</summary>
    public static ReadOnlyMemory<byte> Bytes<T>(T value, JsonTypeInfo<T> type)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Layout))
            JsonSerializer.Serialize(json, value, type);
        return buffer.WrittenMemory;
    }
}
