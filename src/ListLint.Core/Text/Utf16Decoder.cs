using System.Buffers.Binary;

namespace ListLint.Core;

/// <summary>UTF-16 unit by unit, so that a lone surrogate keeps its place and value. An odd last byte is the caller's to keep.</summary>
internal static class Utf16Decoder
{
    public static (string Text, IReadOnlyList<InvalidBytes> Invalid) Decode(ReadOnlySpan<byte> bytes, bool bigEndian, int byteOffset)
    {
        var units = new char[bytes.Length / 2];
        for (var i = 0; i < units.Length; i++)
            units[i] = (char)(bigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes[(2 * i)..]) : BinaryPrimitives.ReadUInt16LittleEndian(bytes[(2 * i)..]));
        var invalid = new List<InvalidBytes>();
        for (var i = 0; i < units.Length; i++)
        {
            if (i + 1 < units.Length && char.IsSurrogatePair(units[i], units[i + 1]))
                i++;
            else if (char.IsSurrogate(units[i]))
                invalid.Add(new InvalidBytes(new Span(i, i + 1), byteOffset + (2 * i), bytes.Slice(2 * i, 2).ToArray()));
        }

        return (new string(units), invalid);
    }

    public static byte[] Encode(ReadOnlySpan<char> text, bool bigEndian)
    {
        var bytes = new byte[2 * text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (bigEndian)
                BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2 * i), text[i]);
            else
                BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(2 * i), text[i]);
        }

        return bytes;
    }
}
