using System.Buffers;
using System.Text;

namespace ListLint.Core;

/// <summary>
/// Percent-encoding in one form (RFC 3986, section 6.2.2): what needs none has none, everything else is encoded as UTF-8 with capital digits.
/// </summary>
internal static class PercentEncoding
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    // Not unreserved in RFC 3986, yet no server tells them from their encoded form, and Markdown makes writers encode parentheses.
    private const string Harmless = "!*'(),:@";

    /// <summary>What stands for itself in a path, encoded or not.</summary>
    public static readonly SearchValues<char> Path = SearchValues.Create(Unreserved + Harmless);

    /// <summary>What stands for itself in a query or a fragment.</summary>
    public static readonly SearchValues<char> Query = SearchValues.Create(Unreserved + Harmless + "/");

    // Delimiters: kept as written, and encoded where they are written so, since the two can differ in meaning.
    private static readonly SearchValues<char> Delimiters = SearchValues.Create("/?#&=+;$[]");
    private static readonly SearchValues<char> Plain = SearchValues.Create(Unreserved + Harmless + "/?#&=+;$[]");

    /// <summary>The text with its percent-encoding in one form.</summary>
    /// <param name="text">Part of an address, encoded or not, right or wrong.</param>
    /// <param name="free">The characters that need no encoding.</param>
    public static ReadOnlySpan<char> Normal(ReadOnlySpan<char> text, SearchValues<char> free)
    {
        var first = text.IndexOfAnyExcept(Plain);
        if (first < 0)
            return text;

        var normal = new StringBuilder(text.Length + 16).Append(text[..first]);
        Span<byte> bytes = stackalloc byte[4];
        for (var i = first; i < text.Length; )
        {
            if (text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                var value = (Digit(text[i + 1]) * 16) + Digit(text[i + 2]);
                if (free.Contains((char)value))
                    normal.Append((char)value);
                else
                    Encode(normal, (byte)value);
                i += 3;
            }
            else if (free.Contains(text[i]) || Delimiters.Contains(text[i]))
            {
                normal.Append(text[i++]);
            }
            else
            {
                Rune.DecodeFromUtf16(text[i..], out var rune, out var units);
                foreach (var unit in bytes[..rune.EncodeToUtf8(bytes)])
                    Encode(normal, unit);
                i += units;
            }
        }

        return normal.ToString();
    }

    private static int Digit(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static void Encode(StringBuilder text, byte value) =>
        text.Append('%').Append("0123456789ABCDEF"[value >> 4]).Append("0123456789ABCDEF"[value & 15]);
}
