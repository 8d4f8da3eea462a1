using System.Buffers.Binary;

namespace ListLint.Run.Files;

/// <summary>Knows UTF-32, which neither GitHub nor listlint reads.</summary>
internal static class Utf32Content
{
    private const int Unit = 4;
    private const int FewestUnits = 2;

    /// <summary>Why the bytes are UTF-32, and what to do; null for anything else.</summary>
    public static string? Refuse(ReadOnlySpan<byte> sample) =>
        IsAll(sample, BinaryPrimitives.ReadUInt32LittleEndian) ? Problem("UTF-32LE")
        : IsAll(sample, BinaryPrimitives.ReadUInt32BigEndian) ? Problem("UTF-32BE")
        : null;

    private static string Problem(string name) =>
        $"is {name}, which GitHub shows as a binary file and listlint does not read. Convert it to UTF-8: iconv -f {name} -t UTF-8";

    // Every four bytes are a character, and that of no other encoding: each would hold NUL characters.
    private static bool IsAll(ReadOnlySpan<byte> sample, Read read)
    {
        if (sample.Length < FewestUnits * Unit)
            return false;
        for (; sample.Length >= Unit; sample = sample[Unit..])
        {
            if (read(sample) is 0 or > 0x10FFFF or (>= 0xD800 and < 0xE000))
                return false;
        }

        return true;
    }

    private delegate uint Read(ReadOnlySpan<byte> bytes);
}
