using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A tag whose year has a digit too few or too many.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Digits">How many digits there are.</param>
/// <param name="Right">How many tags of a word and a year have four.</param>
internal sealed record CutYear(Tag Tag, int Digits, int Right);

/// <summary>
/// Tags such as <c>[NeurIPS 202]</c> and <c>[Feb 20223]</c>, where other tags have the same word with a year of four digits. "arXiv 2104" is no year.
/// </summary>
internal static class CutYears
{
    private const int FewestRight = 8;

    public static IEnumerable<CutYear> Find(CuratedList list)
    {
        var tags = list
            .Entries.SelectMany(entry => entry.Tags)
            .Select(tag => (Tag: tag, Parts: tag.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Where(tag => tag.Parts is [_, var digits] && digits.All(char.IsAsciiDigit) && tag.Parts[0].All(char.IsLetter))
            .ToList();
        var right = tags.Where(tag => tag.Parts[1].Length == 4 && IsOfCentury(tag.Parts[1])).ToList();
        if (right.Count < FewestRight)
            yield break;
        var words = right.Select(tag => tag.Parts[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (tag, parts) in tags.Where(tag => tag.Parts[1].Length is 3 or 5 && IsOfCentury(tag.Parts[1]) && words.Contains(tag.Parts[0])))
            yield return new CutYear(tag, parts[1].Length, right.Count);
    }

    private static bool IsOfCentury(string digits) =>
        digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal);
}
