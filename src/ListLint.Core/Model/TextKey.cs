using System.Globalization;
using System.Text;

namespace ListLint.Core;

/// <summary>Text in the form in which two spellings of one thing are equal.</summary>
public static class TextKey
{
    /// <summary>Lower case, full-width forms and ligatures resolved, no accents, letters and digits only; scripts without case stay as they are.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                if (char.IsAsciiLetterOrDigit((char)rune.Value))
                    key.Append(char.ToLowerInvariant((char)rune.Value));
                continue;
            }

            var lower = Rune.ToLowerInvariant(IsFullWidth(rune) ? new Rune(rune.Value - 0xFEE0) : rune);
            if (lower.IsBmp && Diacritics.BaseOf((char)lower.Value) is { } letters)
                key.Append(letters);
            else if (Rune.IsLetterOrDigit(lower) || IsPartOfLetter(lower))
                key.Append(lower);
        }

        return key.ToString();
    }

    private static bool IsFullWidth(Rune rune) => rune.Value is >= 0xFF01 and <= 0xFF5E;

    // Accents of Latin, Greek and Cyrillic fall away; the marks of Indic, Thai, Arabic and Japanese make other words.
    private static bool IsPartOfLetter(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber
        || (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark && rune.Value > 0x36F);
}
