using System.IO.Compression;
using System.Text;

namespace ListLint.Links;

/// <summary>Reads bodies up to a bound, before and after decompression.</summary>
internal static class BoundedBody
{
    private const int Block = 16 * 1024;

    /// <summary>The start of a body as text.</summary>
    /// <returns>The text, and whether it is all: false where the bound was reached, or the body is cut or damaged.</returns>
    public static async Task<(string Text, bool IsWhole)> Read(HttpResponseMessage answer, int most, CancellationToken cancel)
    {
        var (bytes, whole) = await Read(await answer.Content.ReadAsStreamAsync(cancel), most, cancel);
        if (answer.Content.Headers.ContentRange is { } range)
            whole &= range.From == 0 && range.Length == bytes.Length;
        foreach (var encoding in answer.Content.Headers.ContentEncoding.Reverse())
        {
            using var packed = new MemoryStream(bytes);
            using var stream = Decoder(encoding, packed);
            if (stream is null)
                return ("", false);
            (bytes, var all) = await Read(stream, most, cancel);
            whole &= all;
        }

        return (Charset(answer).GetString(bytes), whole);
    }

    private static async Task<(byte[] Bytes, bool IsWhole)> Read(Stream stream, int most, CancellationToken cancel)
    {
        using var kept = new MemoryStream();
        var block = new byte[Block];
        try
        {
            while (kept.Length <= most)
            {
                var count = await stream.ReadAsync(block.AsMemory(0, (int)Math.Min(Block, most + 1 - kept.Length)), cancel);
                if (count == 0)
                    return (kept.ToArray(), true);
                kept.Write(block, 0, count);
            }
        }
        // What came until then still counts.
        catch (Exception error)
            when (error is IOException or HttpRequestException or InvalidDataException or OperationCanceledException or InvalidOperationException)
        {
            return (kept.ToArray(), false);
        }

        return (kept.ToArray()[..most], false);
    }

    private static Stream? Decoder(string encoding, Stream packed) =>
        encoding.ToUpperInvariant() switch
        {
            "IDENTITY" => packed,
            "GZIP" or "X-GZIP" => new GZipStream(packed, CompressionMode.Decompress),
            "DEFLATE" => new ZLibStream(packed, CompressionMode.Decompress),
            "BR" => new BrotliStream(packed, CompressionMode.Decompress),
            _ => null,
        };

    private static Encoding Charset(HttpResponseMessage answer) =>
        answer.Content.Headers.ContentType?.CharSet?.Trim('"', ' ').ToUpperInvariant() switch
        {
            "ISO-8859-1" or "WINDOWS-1252" or "US-ASCII" => Encoding.Latin1,
            "UTF-16" or "UTF-16LE" => Encoding.Unicode,
            _ => Encoding.UTF8,
        };
}
