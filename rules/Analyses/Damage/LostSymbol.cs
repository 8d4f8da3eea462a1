namespace ListLint.Rules;

/// <summary>
/// Emoji and the warning sign of which the last byte is the no-break space, which editors make a plain one: "ðŸ§ " for a brain, "âš " for "⚠".
/// The bytes before it are signs that never follow one another, so that no other damage of the line is needed.
/// </summary>
internal static class LostSymbol
{
    /// <summary>Whether the plain space at the end of a sequence is its last byte.</summary>
    /// <param name="text">The text from the sequence on.</param>
    /// <param name="page">What it was read as.</param>
    /// <param name="bytes">The bytes of the sequence; the space has none.</param>
    /// <param name="isWithinWord">Whether a letter stands before it.</param>
    public static bool IsOne(ReadOnlySpan<char> text, SingleByteEncoding page, ReadOnlySpan<byte> bytes, bool isWithinWord) =>
        page.SpaceByte == 0xA0
        && (
            bytes is [0xF0, 0x9F, >= 0x80 and < 0xC0, _]
            || (bytes is [0xE2, 0x9A or 0x98, _] && (!isWithinWord || IsVariation(text[bytes.Length..], page)))
        );

    /// <summary>
    /// Whether a space is left behind the sign: two no-break spaces side by side, the one of the sign and the one behind it, were made one as well.
    /// </summary>
    /// <param name="rest">The text behind the space.</param>
    /// <param name="page">What it was read as.</param>
    public static bool KeepsSpace(ReadOnlySpan<char> rest, SingleByteEncoding page) =>
        rest is [not (' ' or '\r' or '\n' or ',' or '.' or ')' or ']' or '|'), ..] && !IsVariation(rest, page) && !IsJoiner(rest, page);

    // U+FE0F makes an emoji of the sign before it.
    private static bool IsVariation(ReadOnlySpan<char> rest, SingleByteEncoding page) =>
        rest.Length > 2 && page.ByteOf(rest[0]) == 0xEF && page.ByteOf(rest[1]) == 0xB8 && page.ByteOf(rest[2]) == 0x8F;

    // U+200D joins two emoji, and U+1F3FB to U+1F3FF are colours of the one before.
    private static bool IsJoiner(ReadOnlySpan<char> rest, SingleByteEncoding page) =>
        (rest.Length > 2 && page.ByteOf(rest[0]) == 0xE2 && page.ByteOf(rest[1]) == 0x80 && page.ByteOf(rest[2]) == 0x8D)
        || (
            rest.Length > 3
            && page.ByteOf(rest[0]) == 0xF0
            && page.ByteOf(rest[1]) == 0x9F
            && page.ByteOf(rest[2]) == 0x8F
            && page.ByteOf(rest[3]) is >= 0xBB and < 0xC0
        );
}
