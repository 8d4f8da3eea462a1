using System.Text;

namespace ListLint.Core;

/// <summary>Finds the places of a decoded text that stand for bytes that are no text.</summary>
internal static class InvalidBytesFinder
{
    /// <summary>The runs of invalid bytes in order; <paramref name="byteOffset"/> is the length of the byte-order mark.</summary>
    public static IReadOnlyList<InvalidBytes> Find(string text, TextEncoding encoding, int byteOffset)
    {
        var found = new List<InvalidBytes>();
        var (behind, at) = (0, 0);
        while (Next(text, at) is >= 0 and var start)
        {
            for (at = start; at < text.Length && IsInvalid(text, at, encoding); at++) { }

            if (at == start)
            {
                at++; // the second half of a pair, or in UTF-8 a lone surrogate that no file holds
                continue;
            }

            byteOffset += Length(text.AsSpan(behind, start - behind), encoding);
            var bytes = Encode(text.AsSpan(start, at - start), encoding);
            found.Add(new InvalidBytes(new Span(start, at), byteOffset, bytes));
            byteOffset += bytes.Length;
            behind = at;
        }

        return found;
    }

    private static int Next(string text, int at) => text.AsSpan(at).IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var found ? at + found : -1;

    private static bool IsInvalid(string text, int at, TextEncoding encoding) =>
        encoding == TextEncoding.Utf8
            ? Utf8Decoder.IsEscape(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1]))
            : char.IsSurrogate(text[at])
                && !(at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
                && !(at > 0 && char.IsSurrogatePair(text[at - 1], text[at]));

    private static int Length(ReadOnlySpan<char> valid, TextEncoding encoding) =>
        encoding == TextEncoding.Utf8 ? Encoding.UTF8.GetByteCount(valid) : 2 * valid.Length;

    private static byte[] Encode(ReadOnlySpan<char> invalid, TextEncoding encoding) =>
        encoding == TextEncoding.Utf8 ? Utf8Decoder.Encode(invalid) : Utf16Decoder.Encode(invalid, encoding == TextEncoding.Utf16BigEndian);
}
