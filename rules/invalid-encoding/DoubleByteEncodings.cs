namespace ListLint.Rules;

/// <summary>
/// The encodings of Chinese, Japanese and Korean that write a character as two bytes, told apart by where their everyday characters lie: the kana of
/// Shift JIS and EUC-JP, the syllables of EUC-KR, the first level of GB 2312 and of Big5 (the tables of the standards).
/// </summary>
internal static class DoubleByteEncodings
{
    // In percent of all characters that are not ASCII.
    private const int Most = 60;
    private const int Kana = 20;

    /// <summary>The encoding of a file, or null where none of them fits.</summary>
    public static string? NameOf(ReadOnlySpan<byte> bytes)
    {
        if (Share(bytes, (lead, _) => lead is 0x82 or 0x83, Kana, isShifted: true))
            return "Shift JIS";
        if (Share(bytes, (lead, _) => lead is 0xA4 or 0xA5, Kana, isShifted: false))
            return "EUC-JP";
        // The syllables of EUC-KR and the characters of GB 2312 share their bytes; only Korean parts short words by spaces.
        if (Share(bytes, (lead, trail) => lead is >= 0xB0 and <= 0xD7 && trail >= 0xA1, Most, isShifted: false))
            return Share(bytes, (lead, _) => lead is >= 0xB0 and <= 0xC8, Most + 30, isShifted: false) && HasShortWords(bytes) ? "EUC-KR" : "GBK";
        return Share(bytes, (lead, _) => lead is >= 0xA4 and <= 0xC6, Most + 20, isShifted: true) ? "Big5" : null;
    }

    // Whether all bytes pair up, and a share of the pairs is of a kind. Shifted encodings have second bytes among ASCII.
    private static bool Share(ReadOnlySpan<byte> bytes, Func<byte, byte, bool> isCommon, int percent, bool isShifted)
    {
        var (all, common) = (0, 0);
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] < 0x80)
                continue;
            if (at + 1 == bytes.Length || bytes[at + 1] < (isShifted ? 0x40 : 0xA1) || bytes[at] is 0x80 or 0xFF)
                return false;
            all++;
            common += isCommon(bytes[at], bytes[at + 1]) ? 1 : 0;
            at++;
        }

        return common * 100 >= all * percent;
    }

    private static bool HasShortWords(ReadOnlySpan<byte> bytes)
    {
        var (words, pairs) = (0, 0);
        for (var at = 0; at < bytes.Length; at++)
        {
            if (bytes[at] < 0x80)
                continue;
            words += at == 0 || bytes[at - 1] < 0x80 ? 1 : 0;
            pairs++;
            at++;
        }

        return pairs < 4 * words;
    }
}
