using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Parts of a list that show again what it lists elsewhere: the latest, the best,
/// the news, or who works on it. And whole files that are made by a program.
/// </summary>
internal static partial class ListViews
{
    private const int MostWords = 6;
    private const string NewsTitles = @"\b(?:news|updates|updated|changelog)\b|更新|新闻|动态|お知らせ";

    /// <summary>
    /// Whether an entry stands under a heading or caption that names such a part.
    /// Where that is news, it has to be dated: a section may list sites with news.
    /// </summary>
    public static bool Contains(Entry entry)
    {
        for (var caption = entry.Group.Caption; caption is not null; caption = caption.Outer)
        {
            if (IsView(caption.Text, entry))
                return true;
        }

        return entry.Section.Path().Any(section => IsView(section.Title, entry));
    }

    /// <summary>Whether the text before the first entry says that the file is generated, so that it is not to be changed by hand.</summary>
    public static bool IsGenerated(CuratedList list) =>
        list.Entries is [var first, ..] && Generated().IsMatch(list.Source.Text.AsSpan(0, first.Span.Start));

    private static bool IsView(string title, Entry entry) =>
        title.AsSpan().Trim().Count(' ') < MostWords && (View().IsMatch(title) || (entry.Date is not null && News().IsMatch(title)));

    [GeneratedRegex(NewsTitles, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex News();

    [GeneratedRegex(
        """
            \b(?:latest|newest|most\s(?:recent|popular|starred|cited|viewed|downloaded)|recent(?:ly)?|what['’]?s\snew
            """
            + """
                |new\s(?:additions|entries|papers|releases|arrivals|in)
                |featured|highlights?|trending|popular|starred|top[\s-]?[0-9]+
                """
            + """
                |must[\s-]?(?:reads?|watch|have)|recommended|favou?rites?|picks|hall\sof\sfame|our\s(?:works?|papers|projects)
                |contributors?|maintainers?|acknowledge?ments?|credits|sponsors|backers)\b
                |最新|最近|推荐|精选|热门|置顶|贡献者|维护者|致谢|新着
                """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant
    )]
    private static partial Regex View();

    // Of a table of contents or a section it says nothing: "generated TOC", "don't edit this section".
    [GeneratedRegex(
        @"\b(?:file|list|page|document|readme)\b[^\n.!?]{0,40}\b(?:auto[\s-]?)?generated\b|"
            + @"\b(?:auto[\s-]?)?generated\s(?:file|list|page|document|readme)\b|"
            + @"\b(?:do\snot|don['’]t)\s(?:manually\s)?edit\s(?:this|the)\s(?:file|list|page|document|readme)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Generated();
}
