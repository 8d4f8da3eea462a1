using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Forms of an entry that contributors are to fill in: their placeholders are meant to be there.</summary>
internal static partial class EntryForms
{
    /// <summary>Whether a link stands in a form: in a file or under a heading for contributors, or behind words that announce a form.</summary>
    public static bool Contains(CuratedList list, Link link) =>
        ContributorParts.Contain(list, link.Section) || Announced().IsMatch(Before(list, link));

    // The text of the line before the link, or the line above where the link begins its line.
    private static ReadOnlySpan<char> Before(CuratedList list, Link link)
    {
        var line = list.Source.Line(list.LineOf(link));
        var before = list.Source.Slice(new Span(line.Start, Math.Max(line.Start, link.Span.Start)));
        if (before.ContainsAnyInRange('A', 'z') || list.LineOf(link) == 1)
            return before;
        for (var number = list.LineOf(link) - 1; number >= 1; number--)
        {
            var above = list.Source.Slice(list.Source.Line(number));
            if (!above.IsWhiteSpace())
                return above;
        }

        return before;
    }

    [GeneratedRegex(
        @"\b(?:form|format|template|syntax|example|pattern|style)\b[^:|]{0,60}[:：]\s*[-*+`\[*_]*\s*$|"
            + @"(?:格式|模板)[^:：]{0,30}[:：]\s*[-*+`\[]*\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Announced();
}
