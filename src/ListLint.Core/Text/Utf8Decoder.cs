using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ListLint.Core;

/// <summary>
/// Strict UTF-8 that loses nothing: a byte that is no text becomes the lone surrogate U+DC80..U+DCFF with the byte's value in its low half.
/// Valid UTF-8 never decodes to a lone surrogate, so the way back is unambiguous (the scheme of PEP 383).
/// </summary>
internal static class Utf8Decoder
{
    private const char Escape = '\uDC00';

    /// <summary>Whether a unit stands for an invalid byte, unless a high surrogate stands before it.</summary>
    public static bool IsEscape(char unit) => unit is >= '\uDC80' and <= '\uDCFF';

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);

        // A byte never gives more than one unit.
        var units = new char[bytes.Length];
        var length = 0;
        while (!bytes.IsEmpty)
        {
            Utf8.ToUtf16(bytes, units.AsSpan(length), out var read, out var written, replaceInvalidSequences: false);
            length += written;
            bytes = bytes[read..];
            if (bytes.IsEmpty)
                break;
            Rune.DecodeFromUtf8(bytes, out _, out var wrong);
            foreach (var value in bytes[..wrong])
                units[length++] = (char)(Escape + value);
            bytes = bytes[wrong..];
        }

        return new string(units, 0, length);
    }

    /// <summary>The bytes of a text of <see cref="Decode"/>, escaped bytes with their old value; any other lone surrogate becomes U+FFFD.</summary>
    public static byte[] Encode(ReadOnlySpan<char> text)
    {
        var bytes = new ArrayBufferWriter<byte>(text.Length + 16);
        while (!text.IsEmpty)
        {
            var run = NextEscape(text);
            Encoding.UTF8.GetBytes(text[..run], bytes);
            text = text[run..];
            while (!text.IsEmpty && IsEscape(text[0]))
            {
                bytes.GetSpan(1)[0] = (byte)(text[0] - Escape);
                bytes.Advance(1);
                text = text[1..];
            }
        }

        return bytes.WrittenSpan.ToArray();
    }

    // Behind a high surrogate the same unit is the second half of a character.
    private static int NextEscape(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOfAnyInRange('\uDC80', '\uDCFF') is >= 0 and var found; at += found + 1)
        {
            if (at + found == 0 || !char.IsHighSurrogate(text[at + found - 1]))
                return at + found;
        }

        return text.Length;
    }
}
