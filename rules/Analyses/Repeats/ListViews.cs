using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Parts of a list that show again what it lists elsewhere: the latest, the best,
/// the news, or who works on it. And whole files that are made by a program.
/// </summary>
internal sealed partial class ListViews(CuratedList list)
{
    private const int MostWords = 6;
    private const string NewsTitles = @"\b(?:news|updates|updated|changelog)\b|更新|新闻|动态|お知らせ";
    private readonly Dictionary<string, Parts> known = new(StringComparer.Ordinal);

    [Flags]
    private enum Parts
    {
        None = 0,
        View = 1,
        News = 2,
        People = 4,
    }

    /// <summary>
    /// Whether an entry stands under a heading or caption that names such a part.
    /// Where that is news, it has to be dated: a section may list sites with news.
    /// </summary>
    public bool Contains(Entry entry) => PartsOf(entry) is var parts && ((parts & (Parts.View | Parts.People)) != 0 || IsNews(entry, parts));

    /// <summary>Whether one of two entries lists no work at all: a dated piece of news, or somebody who works on the list.</summary>
    public bool AreOutside(Entry entry, Entry other) => IsOutside(entry) || IsOutside(other);

    private bool IsOutside(Entry entry) => PartsOf(entry) is var parts && ((parts & Parts.People) != 0 || IsNews(entry, parts));

    private bool IsNews(Entry entry, Parts parts) => (parts & Parts.News) != 0 && (entry.Date is not null || BeginsWithDate(entry));

    // "- **2023-10-08 Our paper "[…](…)" has been accepted.**": a date within a sentence is none of the entry's dates.
    private bool BeginsWithDate(Entry entry)
    {
        var text = list.Source.Slice(entry.Span).TrimStart("-*+_[(:` ");
        return text.Length > 4 && !text[..4].ContainsAnyExceptInRange('0', '9') && text[0] is '1' or '2' && text[4] is '-' or '.' or '/' or '年';
    }

    private Parts PartsOf(Entry entry)
    {
        var parts = Parts.None;
        for (var caption = entry.Group.Caption; caption is not null; caption = caption.Outer)
            parts |= PartsOf(caption.Text);
        for (var section = entry.Section; section is { Level: > 0 }; section = section.Parent)
            parts |= PartsOf(section.Title);
        return parts;
    }

    private Parts PartsOf(string title)
    {
        if (!known.TryGetValue(title, out var parts))
            known[title] = parts = Read(title);
        return parts;
    }

    private static Parts Read(string title) =>
        title.AsSpan().Trim().Count(' ') >= MostWords
            ? Parts.None
            : (View().IsMatch(title) ? Parts.View : 0) | (News().IsMatch(title) ? Parts.News : 0) | (People().IsMatch(title) ? Parts.People : 0);

    /// <summary>Whether the text before the first entry says that the file is generated, so that it is not to be changed by hand.</summary>
    public static bool IsGenerated(CuratedList list) =>
        list.Entries is [var first, ..] && Generated().IsMatch(list.Source.Text.AsSpan(0, first.Span.Start));

    [GeneratedRegex(
        @"\b(?:contributors?|maintainers?|acknowledge?ments?)\b|贡献者|维护者|致谢",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex People();

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
                |credits|sponsors|backers)\b
                |最新|最近|推荐|精选|热门|置顶|新着
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
