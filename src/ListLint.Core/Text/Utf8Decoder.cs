using System.Buffers;
using System.Text;

namespace ListLint.Core;

/// <summary>
/// Strict UTF-8 that loses nothing: a byte that is no text becomes the lone surrogate U+DC80..U+DCFF with the byte's value in its low half.
/// Valid UTF-8 never decodes to a lone surrogate, so the way back is unambiguous (the scheme of PEP 383).
/// </summary>
internal static class Utf8Decoder
{
    private const char Escape = '\uDC00';

    public static (string Text, IReadOnlyList<InvalidBytes> Invalid) Decode(ReadOnlySpan<byte> bytes, int byteOffset)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return (Encoding.UTF8.GetString(bytes), []);
        var text = new StringBuilder(bytes.Length);
        var invalid = new List<InvalidBytes>();
        Span<char> units = stackalloc char[2];
        for (var at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out var rune, out var used) == OperationStatus.Done)
            {
                text.Append(units[..rune.EncodeToUtf16(units)]);
                at += used;
                continue;
            }

            AddInvalid(invalid, text.Length, byteOffset + at, bytes.Slice(at, used));
            foreach (var value in bytes.Slice(at, used))
                text.Append((char)(Escape + value));
            at += used;
        }

        return (text.ToString(), invalid);
    }

    /// <summary>The bytes of a text of <see cref="Decode"/>, escaped bytes with their old value.</summary>
    public static byte[] Encode(ReadOnlySpan<char> text)
    {
        var bytes = new ArrayBufferWriter<byte>(text.Length + 16);
        while (!text.IsEmpty)
        {
            var run = text.IndexOfAnyInRange('\uDC80', '\uDCFF') is var found and >= 0 ? found : text.Length;
            while (run > 0 && run < text.Length && char.IsHighSurrogate(text[run - 1]))
                run = text[(run + 1)..].IndexOfAnyInRange('\uDC80', '\uDCFF') is var next and >= 0 ? run + 1 + next : text.Length;
            Encoding.UTF8.GetBytes(text[..run], bytes);
            text = text[run..];
            if (text.IsEmpty)
                break;
            bytes.GetSpan(1)[0] = (byte)(text[0] - Escape);
            bytes.Advance(1);
            text = text[1..];
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static void AddInvalid(List<InvalidBytes> invalid, int textAt, int byteAt, ReadOnlySpan<byte> bytes)
    {
        var span = new Span(textAt, textAt + bytes.Length);
        if (invalid is [.., var last] && last.Span.End == span.Start)
            invalid[^1] = new InvalidBytes(last.Span.Union(span), last.ByteOffset, [.. last.Bytes, .. bytes]);
        else
            invalid.Add(new InvalidBytes(span, byteAt, bytes.ToArray()));
    }
}
