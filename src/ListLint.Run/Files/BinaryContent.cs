namespace ListLint.Run.Files;

/// <summary>Tells bytes that are no text from text with a stray byte in it, which a rule reports.</summary>
internal static class BinaryContent
{
    /// <summary>How many bytes are looked at.</summary>
    public const int Sample = 64 * 1024;

    // More than one NUL in so many bytes is no accident.
    private const int Tolerated = 64;

    /// <summary>Why the bytes are no text, and what to do; null for text.</summary>
    public static string? Refuse(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        if (Utf32Content.Refuse(sample) is { } problem)
            return problem;
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return null;
        var (even, odd) = (0, 0);
        for (var at = sample.IndexOf((byte)0); at >= 0 && at < sample.Length; at++)
        {
            if (sample[at] != 0)
                continue;
            if (at % 2 == 0)
                even++;
            else
                odd++;
        }

        if ((even + odd) * Tolerated <= sample.Length)
            return Controls(sample) * Tolerated <= sample.Length * 2 ? null : "is not text: it is full of control characters. Leave it out";
        // Latin letters in UTF-16 have a zero as every second byte, and never two in a row.
        return Math.Min(even, odd) * 8 < Math.Max(even, odd) && (even + odd) * 3 <= sample.Length * 2
            ? "is UTF-16 without a byte-order mark, which GitHub shows as a binary file. Save it as UTF-8"
            : "is not text: it holds NUL bytes. Leave it out, or save it as UTF-8";
    }

    // Those that no encoding of text is made of: in Shift-JIS and GBK the second byte is greater, and ISO-2022-JP wants the escape.
    private static int Controls(ReadOnlySpan<byte> sample)
    {
        var count = 0;
        foreach (var one in sample)
        {
            if (one is < 0x20 and not (0x09 or 0x0A or 0x0C or 0x0D or 0x1B) or 0x7F)
                count++;
        }

        return count < 8 ? 0 : count;
    }
}
