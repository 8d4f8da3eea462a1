using System.Globalization;
using System.Text;

namespace ListLint.Rules;

/// <summary>How likely it is that a list holds a character at all.</summary>
internal static class Plausibility
{
    // Letters beyond Latin Extended-A that living languages write: Vietnamese, Romanian, Pinyin, Hausa.
    private const string Extended = "ƒƠơƯưǍǎǏǐǑǒǓǔǦǧǪǫȘșȚțȲȳƁɓƊƘƙƝ";

    /// <summary>The sign of Apple, of private use, which MacRoman has.</summary>
    public const int Apple = 0xF8FF;

    /// <summary>
    /// Whether the code point is assigned. Controls may stand between two rounds of damage; as the outcome they are as odd as can be.
    /// </summary>
    public static bool IsText(Rune rune) =>
        rune.Value == Apple
        || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate);

    /// <summary>The sum over a restored text: 0 for what people write every day.</summary>
    public static int CostOf(string text)
    {
        var sum = 0;
        foreach (var rune in text.EnumerateRunes())
            sum += CostOf(rune.Value);
        return sum;
    }

    private static int CostOf(int codePoint) =>
        codePoint switch
        {
            < 0xA0 => 0,
            '¤' or '¦' or '¨' or '¬' or '¯' or '¸' => 1,
            >= 0x1D5 and <= 0x1DC => 1, // only Pinyin has these
            Apple => 0,
            0x17F => 4, // the long s, of old print
            >= 0x180 and < 0x250 => Extended.Contains((char)codePoint, StringComparison.Ordinal) ? 0 : 4,
            >= 0x2B0 and < 0x300 => codePoint is 0x2C8 or 0x2D0 or 0x2BB or 0x2BC ? 0 : 4,
            >= 0x300 and < 0x370 => codePoint == 0x323 ? 3
            : codePoint is <= 0x30C or 0x327 or 0x328 ? 0
            : 4,
            >= 0x370 and < 0x386 or >= 0x3CF and < 0x400 => 3,
            >= 0x400 and < 0x530 => codePoint is >= 0x401 and <= 0x45F or 0x490 or 0x491 ? 0 : 3,
            >= 0x1E00 and < 0x1EA0 => 1,
            >= 0x202A and <= 0x202E => 4, // directions of text, that nobody sees
            >= 0x2500 and < 0x2580 => 1,
            >= 0x2800 and < 0x2900 => 3, // Braille
            // Arrows, brackets and operators that only mathematicians know, but for two emoji and two everyday relations.
            >= 0x2900 and < 0x2B00 => codePoint is 0x2934 or 0x2935 or 0x2A7D or 0x2A7E ? 0 : 3,
            // Forms that no keyboard writes.
            (>= 0xFB07 and < 0xFB13) or (>= 0xFBB2 and < 0xFE00) or (>= 0xFE20 and < 0xFE30) or (>= 0xFE70 and < 0xFEFF) => 3,
            >= 0x10000 => codePoint is >= 0x1F000 and < 0x1FB00 or >= 0x1D400 and < 0x1D800 or >= 0x20000 and < 0x32000 or >= 0xE0020 and < 0xE0080
                ? 0
                : 4,
            _ => Scripts.Find(codePoint) is Script.Phonetic or Script.Rare ? 3 : 0,
        };
}
