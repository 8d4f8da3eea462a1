using System.Globalization;

namespace ListLint.Rules;

/// <summary>What Unicode calls the characters that nobody sees (UnicodeData.txt, the aliases for controls).</summary>
internal static class CharacterNames
{
    private static readonly Dictionary<int, string> Names = new Dictionary<int, string>
    {
        [0x00] = "NULL",
        [0x07] = "BELL",
        [0x08] = "BACKSPACE",
        [0x0B] = "LINE TABULATION",
        [0x0C] = "FORM FEED",
        [0x1B] = "ESCAPE",
        [0x7F] = "DELETE",
        [0x85] = "NEXT LINE",
        [0xAD] = "SOFT HYPHEN",
        [0x61C] = "ARABIC LETTER MARK",
        [0x115F] = "HANGUL CHOSEONG FILLER",
        [0x1160] = "HANGUL JUNGSEONG FILLER",
        [0x180E] = "MONGOLIAN VOWEL SEPARATOR",
        [0x200B] = "ZERO WIDTH SPACE",
        [0x200C] = "ZERO WIDTH NON-JOINER",
        [0x200D] = "ZERO WIDTH JOINER",
        [0x200E] = "LEFT-TO-RIGHT MARK",
        [0x200F] = "RIGHT-TO-LEFT MARK",
        [0x2028] = "LINE SEPARATOR",
        [0x2029] = "PARAGRAPH SEPARATOR",
        [0x202A] = "LEFT-TO-RIGHT EMBEDDING",
        [0x202B] = "RIGHT-TO-LEFT EMBEDDING",
        [0x202C] = "POP DIRECTIONAL FORMATTING",
        [0x202D] = "LEFT-TO-RIGHT OVERRIDE",
        [0x202E] = "RIGHT-TO-LEFT OVERRIDE",
        [0x2060] = "WORD JOINER",
        [0x2061] = "FUNCTION APPLICATION",
        [0x2062] = "INVISIBLE TIMES",
        [0x2063] = "INVISIBLE SEPARATOR",
        [0x2064] = "INVISIBLE PLUS",
        [0x2066] = "LEFT-TO-RIGHT ISOLATE",
        [0x2067] = "RIGHT-TO-LEFT ISOLATE",
        [0x2068] = "FIRST STRONG ISOLATE",
        [0x2069] = "POP DIRECTIONAL ISOLATE",
        [0x3164] = "HANGUL FILLER",
        [0xFEFF] = "BYTE ORDER MARK",
        [0xFFA0] = "HALFWIDTH HANGUL FILLER",
        [0xFFF9] = "INTERLINEAR ANNOTATION ANCHOR",
        [0xFFFA] = "INTERLINEAR ANNOTATION SEPARATOR",
        [0xFFFB] = "INTERLINEAR ANNOTATION TERMINATOR",
        [0xFFFC] = "OBJECT REPLACEMENT CHARACTER",
        [0xFFFD] = "REPLACEMENT CHARACTER",
    };

    /// <summary>The code point and its name: "U+200B ZERO WIDTH SPACE".</summary>
    public static string Find(int code)
    {
        if (code is >= 0xFE00 and <= 0xFE0F)
            return string.Create(CultureInfo.InvariantCulture, $"U+{code:X4} VARIATION SELECTOR-{code - 0xFE00 + 1}");
        var name =
            Names.TryGetValue(code, out var known) ? known
            : code < 0xA0 ? "CONTROL CHARACTER"
            : code > 0xFFFF ? "TAG CHARACTER"
            : "INVISIBLE CHARACTER";
        return string.Create(CultureInfo.InvariantCulture, $"U+{code:X4} {name}");
    }
}
