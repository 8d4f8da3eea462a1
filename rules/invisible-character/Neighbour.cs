using System.Globalization;
using System.Text;

namespace ListLint.Rules;

/// <summary>
/// The writing around a character, which tells whether an invisible one has work to do there. Ranges are those of Unicode's blocks.
/// </summary>
internal static class Neighbour
{
    /// <summary>The character before an offset, or null at the start of the text.</summary>
    public static Rune? Before(string text, int at) =>
        at > 0 && Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var rune, out _) == System.Buffers.OperationStatus.Done ? rune : null;

    /// <summary>The character at an offset, or null at the end of the text.</summary>
    public static Rune? At(string text, int at) =>
        at < text.Length && Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out _) == System.Buffers.OperationStatus.Done ? rune : null;

    /// <summary>
    /// Arabic, Indic and other scripts whose letters join: Hebrew to Sinhala, Tibetan, Myanmar, Khmer, Mongolian, and the Arabic presentation forms.
    /// </summary>
    public static bool Joins(Rune? rune) =>
        rune?.Value
            is (>= 0x0590 and <= 0x0DFF)
                or (>= 0x0F00 and <= 0x109F)
                or (>= 0x1780 and <= 0x18AF)
                or (>= 0xA840 and <= 0xAAFF)
                or (>= 0xFB50 and <= 0xFDFF)
                or (>= 0xFE70 and <= 0xFEFC)
                or (>= 0x10800 and <= 0x11FFF);

    /// <summary>Thai, Lao, Tibetan, Myanmar, Khmer and their kin, which write no blanks between words.</summary>
    public static bool WritesNoBlanks(Rune? rune) =>
        rune?.Value is (>= 0x0E00 and <= 0x0FFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x1950 and <= 0x1AAF);

    /// <summary>Hebrew, Arabic, Syriac, Thaana, N'Ko and the rest that runs from right to left.</summary>
    public static bool IsRightToLeft(char unit) =>
        unit
            is (>= '\u0590' and <= '\u08FF' and not '\u061C')
                or (>= '\uFB1D' and <= '\uFDFF')
                or (>= '\uFE70' and <= '\uFEFC')
                or (>= '\uD802' and <= '\uD803');

    /// <summary>A picture, or what makes one of it: a skin tone, a variation selector, a keycap.</summary>
    public static bool IsEmoji(Rune? rune) =>
        rune is { } character
        && (
            character.Value is 0xFE0F or 0x20E3 or (>= 0x1F000 and <= 0x1FAFF) or (>= 0x2190 and <= 0x2BFF)
            || Rune.GetUnicodeCategory(character) == UnicodeCategory.OtherSymbol
        );

    /// <summary>A hyphen in any form, which makes a soft one beside it senseless.</summary>
    public static bool IsHyphen(Rune? rune) => rune?.Value is '-' or (>= 0x2010 and <= 0x2015) or 0x2212 or 0xAD;

    /// <summary>A blank, or an end of the text.</summary>
    public static bool IsBlank(Rune? rune) => rune is not { } character || Rune.IsWhiteSpace(character);
}
