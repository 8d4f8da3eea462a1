using System.Buffers;
using System.Globalization;
using System.Text;

namespace ListLint.Core;

/// <summary>Text in the form in which two spellings of one thing are equal.</summary>
public static class TextKey
{
    private const int LongestOnStack = 256;

    // What is on the stack is set to zero first.
    private const int ShortOnStack = 32;
    private static readonly SearchValues<char> NameSigns = SearchValues.Create("+#.\uFF0B\uFF03");
    private static readonly SearchValues<char> Marks = SearchValues.Create(
        Enumerable.Range(0, 0x80).Select(unit => (char)unit).Where(unit => !char.IsAsciiLetterOrDigit(unit)).ToArray()
    );

    /// <summary>
    /// Lower case, full-width forms and ligatures resolved, no accents, letters and digits only; scripts without case stay as they are.
    /// </summary>
    public static string From(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestOnStack || !Ascii.IsValid(text))
            return FromAnyScript(text);
        Span<char> key = text.Length <= ShortOnStack ? stackalloc char[ShortOnStack] : stackalloc char[LongestOnStack];
        var length = 0;
        foreach (var unit in text)
        {
            if (char.IsAsciiLetterOrDigit(unit))
                key[length++] = char.IsAsciiLetterUpper(unit) ? (char)(unit | 0x20) : unit;
        }

        return key[..length].ToString();
    }

    /// <summary>
    /// The key of a title: with the signs that tell one name from another, the plus and number signs at the end of a word (C, C++, C#) and
    /// the full stop within a number (2.1, 21).
    /// </summary>
    public static string FromTitle(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(NameSigns))
            return From(text);
        var key = new StringBuilder(text.Length);
        for (var start = 0; start < text.Length; )
        {
            var length = text[start..].IndexOfAny(NameSigns) is >= 0 and var ahead ? ahead : text.Length - start;
            key.Append(From(text.Slice(start, length)));
            start += length;
            var end = text[start..].IndexOfAnyExcept(NameSigns) is >= 0 and var signs ? start + signs : text.Length;
            if (IsPartOfName(text, start, end))
                key.Append(text[start] == '.' ? "." : text[start..end].ToString().Replace('\uFF0B', '+').Replace('\uFF03', '#').Trim('.'));
            start = end;
        }

        return key.ToString();
    }

    /// <summary>The length of the key of a text.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        if (!Ascii.IsValid(text))
            return From(text).Length;
        var length = 0;
        foreach (var unit in text)
            length += char.IsAsciiLetterOrDigit(unit) ? 1 : 0;
        return length;
    }

    /// <summary>Whether the key of a text is empty: it has no letter and no digit.</summary>
    public static bool IsEmpty(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExcept(Marks) is not (>= 0 and var at) || (text[at] > '\x7F' && From(text[at..]).Length == 0);

    private static bool IsPartOfName(ReadOnlySpan<char> text, int start, int end)
    {
        if (start == 0 || start == end || !char.IsLetterOrDigit(text[start - 1]))
            return false;
        return text[start] == '.'
            ? end == start + 1 && char.IsAsciiDigit(text[start - 1]) && end < text.Length && char.IsAsciiDigit(text[end])
            : end == text.Length || !char.IsLetterOrDigit(text[end]);
    }

    private static string FromAnyScript(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
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
                key.Append(units[..lower.EncodeToUtf16(units)]);
        }

        return key.ToString();
    }

    private static bool IsFullWidth(Rune rune) => rune.Value is >= 0xFF01 and <= 0xFF5E;

    // Accents of Latin, Greek and Cyrillic fall away, and so does what only says how an emoji looks; the marks of Indic, Thai, Arabic and Japanese
    // make other words.
    private static bool IsPartOfLetter(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber
        || (Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark && rune.Value is > 0x36F and not (>= 0xFE00 and <= 0xFE0F));
}
