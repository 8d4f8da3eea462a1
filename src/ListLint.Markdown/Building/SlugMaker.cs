using System.Globalization;
using System.Text;

namespace ListLint.Markdown;

/// <summary>
/// GitHub's anchors for headings: lower case, everything removed but letters, marks, decimal digits, connectors, spaces and hyphens, and spaces to
/// hyphens; a name that is taken gets the first of <c>-1</c>, <c>-2</c> that is free. Source: the table-of-contents filter of GitHub's html-pipeline
/// (what Ruby calls <c>\p{Word}</c> stays), and the anchors that the tests of github-slugger recorded from GitHub.
/// </summary>
internal sealed class SlugMaker
{
    private readonly Dictionary<string, int> repeats = new(StringComparer.Ordinal);

    /// <summary>
    /// The anchor of a heading's visible text, unlike all that came before. The other one is what GitHub may make of it instead: sources disagree on
    /// whether it keeps joiners (U+200C, U+200D). It is null where the text has none.
    /// </summary>
    public (string Slug, string? Other) Next(string text)
    {
        var name = Slugify(text);
        var (slug, suffix) = (name, "");
        while (repeats.ContainsKey(slug))
        {
            suffix = string.Create(CultureInfo.InvariantCulture, $"-{++repeats[name]}");
            slug = name + suffix;
        }

        repeats[slug] = 0;
        return (slug, text.AsSpan().ContainsAny('\u200C', '\u200D') ? Slugify(text, keepsJoiners: true) + suffix : null);
    }

    /// <summary>The anchor of a heading's visible text if it were the only one.</summary>
    public static string Slugify(string text, bool keepsJoiners = false)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is ' ' or '-')
                slug.Append('-');
            else if (rune.Value == 'İ')
                slug.Append("i\u0307"); // its only full mapping that is not one character, which .NET does not have
            else if (IsWord(rune) || (keepsJoiners && rune.Value is 0x200C or 0x200D))
                slug.Append(Rune.ToLowerInvariant(rune));
        }

        return slug.ToString();
    }

    private static bool IsWord(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation => true,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => true,
            // Letters in circles and squares (Other_Alphabetic in Unicode's PropList.txt, without marks).
            UnicodeCategory.OtherSymbol => rune.Value
                is (>= 0x24B6 and <= 0x24E9)
                    or (>= 0x1F130 and <= 0x1F149)
                    or (>= 0x1F150 and <= 0x1F169)
                    or (>= 0x1F170 and <= 0x1F189),
            _ => Rune.IsLetter(rune),
        };
}
