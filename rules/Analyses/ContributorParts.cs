using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Files and sections for contributors, which show the form of an entry and what not to do.</summary>
internal static partial class ContributorParts
{
    /// <summary>Whether an offset stands in a file, or under a heading, for contributors.</summary>
    public static bool Contain(CuratedList list, int offset) => Contain(list, list.SectionAt(offset));

    /// <summary>Whether a section is for contributors, or the file is.</summary>
    public static bool Contain(CuratedList list, Section section) =>
        ForContributors().IsMatch(list.Source.Path.AsSpan()[(list.Source.Path.LastIndexOf('/') + 1)..])
        || section.Path().Any(inner => ForContributors().IsMatch(inner.Title));

    [GeneratedRegex(
        @"contribut|template|\bformat|guideline|submi(?:t|ssion)|how to add|\badd(?:ing)? (?:an?|new|your)\b|"
            + @"pull.?request|贡献|投稿|格式|模板|提交|貢献|기여|contribuir|beitragen|вклад",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex ForContributors();
}
