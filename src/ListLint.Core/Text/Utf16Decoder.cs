using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ListLint.Core;

/// <summary>UTF-16 unit by unit, so that a lone surrogate keeps its place and value. An odd last byte is the caller's to keep.</summary>
internal static class Utf16Decoder
{
    public static string Decode(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var units = new ushort[bytes.Length / 2];
        bytes[..(2 * units.Length)].CopyTo(MemoryMarshal.AsBytes(units.AsSpan()));
        Turn(units.AsSpan(), bigEndian);
        return new string(MemoryMarshal.Cast<ushort, char>(units));
    }

    public static byte[] Encode(ReadOnlySpan<char> text, bool bigEndian)
    {
        var bytes = MemoryMarshal.AsBytes(text).ToArray();
        Turn(MemoryMarshal.Cast<byte, ushort>(bytes.AsSpan()), bigEndian);
        return bytes;
    }

    private static void Turn(Span<ushort> units, bool bigEndian)
    {
        if (bigEndian == BitConverter.IsLittleEndian)
            BinaryPrimitives.ReverseEndianness(units, units);
    }
}
