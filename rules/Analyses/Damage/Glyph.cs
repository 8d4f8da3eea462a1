using System.Globalization;

namespace ListLint.Rules;

/// <summary>What matters of a character beside its neighbours.</summary>
internal enum GlyphKind
{
    /// <summary>White space, ASCII punctuation, emoji: fits beside everything.</summary>
    Neutral,
    Letter,
    Digit,

    /// <summary>A combining accent.</summary>
    Accent,

    /// <summary>Quotation marks, dashes, the ellipsis, the no-break space: may close a word.</summary>
    Closing,

    /// <summary>Trade marks, footnote signs, raised figures: may follow a word, but no word goes on behind them.</summary>
    Note,

    /// <summary>Currency, fractions, stray accents: do not follow a letter.</summary>
    Stray,
    Maths,
    Box,
    Control,
}

/// <summary>A character with the properties that make it fit, or not, beside another.</summary>
internal readonly record struct Glyph(int CodePoint, GlyphKind Kind, Script Script, bool IsUpper, bool IsLower)
{
    private const string Closings = "”’“‘»«›‹…–—\u00A0\u00AD";
    private const string Notes = "™®©²³¹†‡•·ªº°§¶";
    private const string Strays = "€ƒˆ‰˜¡¢£¤¥¦¨¯´¸¼½¾¿‚„µ₧№ˇ˘˛˝˙";

    public bool IsAscii => CodePoint < 0x80;

    public bool IsLetter => Kind == GlyphKind.Letter;

    public static Glyph From(int codePoint)
    {
        var category = CharUnicodeInfo.GetUnicodeCategory(codePoint);
        var script = Scripts.Find(codePoint);
        return new Glyph(
            codePoint,
            KindOf(codePoint, category, script),
            script,
            category is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter,
            category == UnicodeCategory.LowercaseLetter
        );
    }

    private static GlyphKind KindOf(int codePoint, UnicodeCategory category, Script script)
    {
        if (codePoint < 0x80)
            return script == Script.Latin ? GlyphKind.Letter
                : codePoint is >= '0' and <= '9' ? GlyphKind.Digit
                : GlyphKind.Neutral;
        if (codePoint <= char.MaxValue)
        {
            var character = (char)codePoint;
            if (Closings.Contains(character, StringComparison.Ordinal))
                return GlyphKind.Closing;
            if (Notes.Contains(character, StringComparison.Ordinal))
                return GlyphKind.Note;
            if (Strays.Contains(character, StringComparison.Ordinal))
                return GlyphKind.Stray;
        }

        return codePoint switch
        {
            >= 0x300 and < 0x370 => GlyphKind.Accent,
            >= 0x2500 and < 0x25A0 => GlyphKind.Box,
            0x2310 or 0x2320 or 0x2321 or 0xF8FF => GlyphKind.Stray,
            _ when category is UnicodeCategory.Control => GlyphKind.Control,
            _ when category is UnicodeCategory.MathSymbol || codePoint is 0x25CA => GlyphKind.Maths,
            _ when script != Script.None => GlyphKind.Letter,
            _ => GlyphKind.Neutral,
        };
    }
}
