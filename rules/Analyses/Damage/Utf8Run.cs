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
    /// <param name="text">The text from the offset on.</param>
    /// <param name="page">The code page.</param>
    /// <param name="isWithinWord">Whether a letter stands before the offset.</param>
    public static Utf8Run? Read(ReadOnlySpan<char> text, SingleByteEncoding page, bool isWithinWord = true)
    {
        if (text.IsEmpty || page.ByteOf(text[0]) is < 0xC2 or > 0xF4)
            return null;
        var (length, count, signs) = (0, 0, false);
        var restored = new StringBuilder();
        Span<byte> bytes = stackalloc byte[4];
        while (length < text.Length && Sequence(text[length..], page, bytes, isWithinWord && count == 0, out var rune) is > 0 and var units)
        {
            signs |= units == 3 && Scripts.Find(rune.Value) == Script.None && !MayFollowWord(text.Slice(length + 1, units - 1));
            restored.Append(rune.ToString());
            length += units;
            count++;
            if (text[length - 1] == ' ' && LostSymbol.KeepsSpace(text[length..], page))
                restored.Append(' ');
        }

        return count == 0 ? null : new Utf8Run(length, restored.ToString(), count, signs);
    }

    private static int Sequence(ReadOnlySpan<char> text, SingleByteEncoding page, Span<byte> bytes, bool isWithinWord, out Rune rune)
    {
        rune = default;
        bytes[0] = page.ByteOf(text[0]);
        var length = bytes[0] switch
        {
            < 0xC2 => 0,
            < 0xE0 => 2,
            < 0xF0 => 3,
            <= 0xF4 => 4,
            _ => 0,
        };
        if (length == 0 || text.Length < length)
            return 0;
        for (var index = 1; index < length; index++)
            bytes[index] = page.ByteOf(text[index]);
        // Editors make the no-break space a plain one.
        if (bytes[0] == 0xED && text[1] == ' ' && page.SpaceByte == 0xA0)
            bytes[1] = 0xA0;
        if (text[length - 1] == ' ' && LostSymbol.IsOne(text, page, bytes[..length], isWithinWord))
            bytes[length - 1] = page.SpaceByte;
        if (bytes[0] == 0xED && bytes[1] is >= 0xA0 and < 0xB0)
            return Surrogates(text, page, bytes, out rune);
        return
            Rune.DecodeFromUtf8(bytes[..length], out rune, out var used) == System.Buffers.OperationStatus.Done
            && used == length
            && Plausibility.IsText(rune)
            ? length
            : 0;
    }

    // Some programs write the two halves of a character beyond U+FFFF as three bytes each (CESU-8, Unicode Technical Report 26).
    private static int Surrogates(ReadOnlySpan<char> text, SingleByteEncoding page, ReadOnlySpan<byte> high, out Rune rune)
    {
        rune = default;
        if (text.Length < 6 || page.ByteOf(text[3]) != 0xED || high[2] is < 0x80 or >= 0xC0)
            return 0;
        if (page.ByteOf(text[4]) is not (>= 0xB0 and < 0xC0 and var middle) || page.ByteOf(text[5]) is not (>= 0x80 and < 0xC0 and var last))
            return 0;
        var upper = (char)(0xD000 | ((high[1] & 0x3F) << 6) | (high[2] & 0x3F));
        return Rune.TryCreate(upper, (char)(0xD000 | ((middle & 0x3F) << 6) | (last & 0x3F)), out rune) && Plausibility.IsText(rune) ? 6 : 0;
    }

    private static bool MayFollowWord(ReadOnlySpan<char> marks)
    {
        foreach (var mark in marks)
        {
            if (Glyph.From(mark).Kind != GlyphKind.Closing)
                return false;
        }

        return true;
    }
}
