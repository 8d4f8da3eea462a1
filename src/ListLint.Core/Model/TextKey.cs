using System.Globalization;
using System.Text;

namespace ListLint.Core;

/// <summary>Text in the form in which two spellings of one thing are equal.</summary>
public static class TextKey
{
    /// <summary>Lower case, compatibility forms resolved, no accents, letters and digits only; scripts without case stay as they are.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        if (Ascii.IsValid(text))
        {
            foreach (var unit in text)
            {
                if (char.IsAsciiLetterOrDigit(unit))
                    key.Append(char.ToLowerInvariant(unit));
            }

            return key.ToString();
        }

        foreach (var rune in Decomposed(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || IsPartOfLetter(rune))
                key.Append(Rune.ToLowerInvariant(rune));
        }

        return key.ToString();
    }

    // Accents of Latin, Greek and Cyrillic fall away; the marks of Indic, Thai, Arabic and Japanese make other words.
    private static bool IsPartOfLetter(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber
        || (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark && rune.Value > 0x36F);

    private static string Decomposed(ReadOnlySpan<char> text)
    {
        var whole = text.ToString();
        try
        {
            return whole.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            return whole; // a lone surrogate cannot be normalised
        }
    }
}
