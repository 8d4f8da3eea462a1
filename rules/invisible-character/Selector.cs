using System.Text;

namespace ListLint.Rules;

/// <summary>Variation selectors and fillers: invisible, and meant for the character before them or the letters around them.</summary>
internal static class Selector
{
    /// <summary>
    /// Whether a variation selector (U+FE00 to U+FE0F) follows nothing that has more than one form (Unicode, StandardizedVariants.txt and
    /// emoji-variation-sequences.txt). One in quotation marks may be the name of an anchor, which keeps the selector of an emoji that it loses.
    /// </summary>
    public static bool IsOrphan(Rune? before) =>
        before is not { } rune
        || Rune.IsWhiteSpace(rune)
        || rune.Value switch
        {
            '#' or '*' or '"' or '\'' or '-' or '_' or (>= '0' and <= '9') or '=' => false,
            < 0x80 => true,
            0xA9 or 0xAE => false,
            _ => rune.Value < 0x530 && Rune.IsLetter(rune),
        };

    /// <summary>
    /// Whether a filler stands between two letters, or between one and the mark that ends its clause; elsewhere it holds a place on purpose.
    /// </summary>
    public static bool IsStrayFiller(Rune? before, Rune? after) =>
        before is { } rune && after is { } other && IsLetter(rune) && (IsLetter(other) || other.Value is '.' or ',' or ';' or ':' or '!' or '?');

    private static bool IsLetter(Rune rune) => Rune.IsLetterOrDigit(rune) && !IsHangul(rune);

    private static bool IsHangul(Rune rune) =>
        rune.Value
            is (>= 0x1100 and < 0x1200)
                or (>= 0x3130 and < 0x3190)
                or (>= 0xA960 and < 0xA980)
                or (>= 0xAC00 and < 0xD800)
                or (>= 0xFFA0 and < 0xFFE0);
}
