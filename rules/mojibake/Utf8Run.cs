using System.Text;

namespace ListLint.Rules;

/// <summary>A run of characters that are, byte by byte, sequences of UTF-8 in a code page.</summary>
/// <param name="Length">UTF-16 units of the damaged text.</param>
/// <param name="Restored">What the bytes say as UTF-8.</param>
/// <param name="Sequences">The number of characters restored.</param>
/// <param name="HasPlainSigns">Whether a sign of three bytes came of more than marks that may follow any word.</param>
internal readonly record struct Utf8Run(int Length, string Restored, int Sequences, bool HasPlainSigns)
{
    /// <summary>Reads as far as sequences follow one another; null where not even one starts at the offset.</summary>
    public static Utf8Run? Read(ReadOnlySpan<char> text, SingleByteEncoding page)
    {
        if (text.IsEmpty || page.ByteOf(text[0]) is < 0xC2 or > 0xF4)
            return null;
        var (length, count, signs) = (0, 0, false);
        var restored = new StringBuilder();
        Span<byte> bytes = stackalloc byte[4];
        while (length < text.Length && Sequence(text[length..], page, bytes, out var rune) is > 0 and var units)
        {
            signs |= units == 3 && Scripts.Of(rune.Value) == Script.None && !MayFollowWord(text.Slice(length + 1, units - 1));
            restored.Append(rune.ToString());
            length += units;
            count++;
        }

        return count == 0 ? null : new Utf8Run(length, restored.ToString(), count, signs);
    }

    private static int Sequence(ReadOnlySpan<char> text, SingleByteEncoding page, Span<byte> bytes, out Rune rune)
    {
        rune = default;
        bytes[0] = page.ByteOf(text[0]);
        var length = bytes[0] switch { < 0xC2 => 0, < 0xE0 => 2, < 0xF0 => 3, <= 0xF4 => 4, _ => 0 };
        if (length == 0 || text.Length < length)
            return 0;
        for (var index = 1; index < length; index++)
            bytes[index] = page.ByteOf(text[index]);
        return Rune.DecodeFromUtf8(bytes[..length], out rune, out var used) == System.Buffers.OperationStatus.Done && used == length && Plausibility.IsText(rune)
            ? length
            : 0;
    }

    private static bool MayFollowWord(ReadOnlySpan<char> marks)
    {
        foreach (var mark in marks)
        {
            if (Glyph.Of(mark).Kind != GlyphKind.Closing)
                return false;
        }

        return true;
    }
}
