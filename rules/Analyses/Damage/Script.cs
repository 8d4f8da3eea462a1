using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The writing systems that must not mix within a word; Han, kana, Hangul and their punctuation stand together and beside Latin.</summary>
internal enum Script
{
    None,
    Latin,
    Greek,
    Cyrillic,
    Hebrew,
    Arabic,
    Indic,
    SouthEastAsian,
    EastAsian,
    Armenian,
    Georgian,
    Phonetic,
    Rare,
}

/// <summary>Which writing system a character belongs to, by Unicode block.</summary>
internal static class Scripts
{
    // Each block starts here and ends where the next one starts.
    private static readonly (int Start, Script Script)[] Blocks =
    [
        (0, Script.None),
        (0x41, Script.Latin),
        (0x5B, Script.None),
        (0x61, Script.Latin),
        (0x7B, Script.None),
        (0xC0, Script.Latin),
        (0xD7, Script.None),
        (0xD8, Script.Latin),
        (0xF7, Script.None),
        (0xF8, Script.Latin),
        (0x250, Script.Phonetic),
        (0x259, Script.Latin),
        (0x25A, Script.Phonetic),
        (0x300, Script.None),
        (0x370, Script.Greek),
        (0x3E2, Script.Rare),
        (0x3F0, Script.Greek),
        (0x400, Script.Cyrillic),
        (0x530, Script.Armenian),
        (0x590, Script.Hebrew),
        (0x600, Script.Arabic),
        (0x700, Script.Rare),
        (0x750, Script.Arabic),
        (0x780, Script.Rare),
        (0x900, Script.Indic),
        (0xE00, Script.SouthEastAsian),
        (0xF00, Script.Rare),
        (0x1000, Script.SouthEastAsian),
        (0x10A0, Script.Georgian),
        (0x1100, Script.EastAsian),
        (0x1200, Script.Rare),
        (0x1780, Script.SouthEastAsian),
        (0x1800, Script.Rare),
        (0x1E00, Script.Latin),
        (0x1F00, Script.Greek),
        (0x2000, Script.None),
        (0x2126, Script.Greek),
        (0x2127, Script.None),
        (0x2C60, Script.Rare),
        (0x2E00, Script.None),
        (0x2E80, Script.EastAsian),
        (0x3000, Script.None),
        (0x3041, Script.EastAsian),
        (0xA000, Script.Rare),
        (0xAC00, Script.EastAsian),
        (0xD7FC, Script.None),
        (0xF900, Script.EastAsian),
        (0xFB00, Script.Latin),
        (0xFB07, Script.None),
        (0xFE30, Script.EastAsian),
        (0xFE50, Script.None),
        (0xFF21, Script.EastAsian),
        (0xFF3B, Script.None),
        (0xFF41, Script.EastAsian),
        (0xFF5B, Script.None),
        (0xFF66, Script.EastAsian),
        (0xFFE7, Script.None),
        (0x20000, Script.EastAsian),
        (0x32000, Script.None),
    ];

    public static Script Find(int codePoint) => Blocks[Blocks.CountWhile(codePoint, static (block, code) => block.Start <= code) - 1].Script;
}
