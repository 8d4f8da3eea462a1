using System.Globalization;
using System.Text;

namespace ListLint.Markdown;

/// <summary>
/// GitHub's anchors for headings: lower case, everything but letters, marks, decimal digits, connectors, blanks and hyphens removed, blanks to hyphens;
/// the second heading of a name gets <c>-1</c>. Source: the table-of-contents filter of GitHub's html-pipeline.
/// </summary>
internal sealed class SlugMaker
{
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    /// <summary>The anchor of a heading's visible text, unlike all that came before.</summary>
    public string Next(string text)
    {
        var slug = Of(text);
        var count = seen.GetValueOrDefault(slug);
        seen[slug] = count + 1;
        return count == 0 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{count}");
    }

    /// <summary>The anchor of a heading's visible text if it were the only one.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is ' ' or '-')
                slug.Append('-');
            else if (IsWord(rune))
                slug.Append(Rune.ToLowerInvariant(rune));
        }

        return slug.ToString();
    }

    private static bool IsWord(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation => true,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => true,
        _ => Rune.IsLetter(rune),
    };
}
