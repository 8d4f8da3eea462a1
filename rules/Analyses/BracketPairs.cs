using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Pairs of brackets without a blank between, shown as they are written: links by reference without a definition, or two tags. Behind a word they are
/// an index, <c>A[i][j]</c>; one with a backslash is closed by no bracket.
/// </summary>
internal static partial class BracketPairs
{
    public static IEnumerable<(Span Name, Span Label)> Find(CuratedList list)
    {
        var text = list.Source.Text;
        var runs = list.TextRuns;
        foreach (Match match in Pair().Matches(text))
        {
            var middle = match.Groups[2].Index - 1;
            if (!IsLiteral(text, match) && runs.Hold(match.Index) && runs.Hold(middle) && runs.Hold(match.Index + match.Length - 1))
                yield return (new Span(match.Index, middle), new Span(middle, match.Index + match.Length));
        }
    }

    // Brackets that are meant as they are: escaped, an index as in "A[i][j]", boxes to tick, footnotes, and what stands between dollar signs.
    private static bool IsLiteral(string text, Match match)
    {
        if (
            match.ValueSpan.Contains("\\]", StringComparison.Ordinal)
            || match.ValueSpan.Contains("\\[", StringComparison.Ordinal)
            || match.Groups[1].Value is " " or "x" or "X" or ""
        )
            return true;
        if (match.Groups[1].ValueSpan.StartsWith('^') || match.Groups[2].ValueSpan.StartsWith('^'))
            return true;
        return match.Index > 0
            && (char.IsLetterOrDigit(text[match.Index - 1]) || text[match.Index - 1] is '_' or ')' or '}')
            && !char.IsBetween(text[match.Index - 1], '\u2E80', '\uFFEF');
    }

    [GeneratedRegex(
        @"(?<![\]\\!\[A-Za-z0-9_])\[([^\[\]\r\n]{0,199}[^\[\]\r\n\\])\]\[([^\[\]\r\n]{0,79}[^\[\]\r\n\\])\](?![\[(])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Pair();
}
