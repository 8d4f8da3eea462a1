using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A heading without an item in the table of contents.</summary>
/// <param name="Section">The heading.</param>
/// <param name="Contents">The table of contents.</param>
/// <param name="Listed">How many headings of its level, or of its chapter, have an item.</param>
/// <param name="Chapter">The heading around, where the contents list most headings of that and not of the level.</param>
/// <param name="Fix">Adds the item, where its place is known.</param>
internal sealed record MissingItem(Section Section, Contents Contents, int Listed, Section? Chapter, Fix? Fix);

/// <summary>
/// Headings that the table of contents leaves out though it lists two thirds of their level or of their chapter. What is said of the list itself is
/// left out on purpose, and so is a heading that only holds others which have an item.
/// </summary>
internal static class MissingItems
{
    // Without a title, a few links in the page need not be a table of contents.
    private const int FewestUntitled = 5;
    private const int FewestTitled = 3;

    // Where so many items go nowhere, nobody can tell which headings they meant.
    private const int MostDangling = 64;

    // "Security Advisory" is an item for "Security Advisories".
    private const int LongName = 8;
    private const int LongestEnding = 3;

    private static readonly HashSet<string> About = (
        "contributing contribution contributions contribute howtocontribute contributionguidelines contributors ourcontributors "
        + "contact contactus license licence licenses licences copyright footnotes footnote acknowledgements acknowledgement acknowledgments "
        + "acknowledgment citation cite citing starhistory stars disclaimer about introduction intro news updates update changelog "
        + "support sponsor sponsors oursponsors sponsorship backers donate donations related relatedlists feedback "
        + "contents tableofcontents toc index overview legend maintainers authors todo readme credits "
        + "thanks bibtex starhistorychart stargazers 贡献 许可证 联系我们 引用 致谢 目录 貢献 ライセンス 라이선스 기여 лицензия "
        + "comocontribuir contribuir contribuindo contribuciones contribucion contribuicao licenca licencia agradecimentos agradecimientos "
        + "contribuer commentcontribuer remerciements mitwirken beitragen lizenz danksagung contribuire licenza ringraziamenti"
    )
        .Split(' ')
        .ToHashSet(StringComparer.Ordinal);

    public static IEnumerable<MissingItem> Find(CuratedList list, ContentsTargets targets, IReadOnlySet<Section> known)
    {
        var forgotten = Forgotten(list, targets, known);
        var fewest = ContentsTitle.StandsAbove(list, targets.Contents) ? FewestTitled : FewestUntitled;
        var isGenerated = ContentsTitle.IsOfTool(list, targets.Contents);
        var chapters = list.Sections.Where(targets.IsListed).Select(section => section.Parent!).ToHashSet();
        foreach (var level in forgotten.GroupBy(section => section.Level))
        {
            // A heading whose siblings are all left out is left out with them, but not by a tool.
            var missing = level.Where(section => isGenerated || section.Parent is { Level: 0 } || chapters.Contains(section.Parent!)).ToList();
            var listed = targets.Listed(level.Key);
            var isOfLevel = Shares.IsMost(listed, listed + missing.Count, fewest);
            foreach (var chapter in missing.GroupBy(section => section.Parent!))
            {
                var siblings = chapter.Key.Children.Count(section => section.Level == level.Key && targets.IsListed(section));
                if (!isOfLevel && !(targets.IsListed(chapter.Key) && Shares.IsMost(siblings, siblings + chapter.Count())))
                    continue;
                foreach (var section in chapter)
                {
                    var fix = new ContentsEdits(list, targets).Add(section);
                    yield return new MissingItem(section, targets.Contents, isOfLevel ? listed : siblings, isOfLevel ? null : chapter.Key, fix);
                }
            }
        }
    }

    private static List<Section> Forgotten(CuratedList list, ContentsTargets targets, IReadOnlySet<Section> known)
    {
        var dangling = Dangling(targets);
        if (dangling.Count > MostDangling)
            return [];
        var renamed = RenamedHeadings.From(list);
        var omitted = OmittedHeadings.Find(list);
        var blank = BlankSections(list);
        var accidents = UnderlinedTexts.From(list);
        var titles = list.Sections.Where(targets.IsListed).Select(section => (section.Parent, TextKey.From(section.Title))).ToHashSet();
        return
        [
            .. list.Sections.Where(section =>
                section.Heading.Start > targets.Contents.Span.End
                && !targets.IsListed(section)
                && !known.Contains(section)
                && !omitted.Contains(section)
                && !renamed.Contains(section)
                && !blank.Contains(section)
                && !accidents.Has(section)
                && (section.HasContent || !section.Children.Any(targets.IsListed))
                && TextKey.From(section.Title) is { Length: > 0 } key
                && !IsAbout(key)
                && !titles.Contains((section.Parent, key))
                && !dangling.Exists(item => IsNameOf(item, key))
            ),
        ];
    }

    private static bool IsAbout(string title) => About.Contains(title) || title.EndsWith("thislist", StringComparison.Ordinal);

    // With nothing below the heading, or a table without a filled row, there is nothing yet to be found by the contents.
    private static HashSet<Section> BlankSections(CuratedList list)
    {
        var tables = list
            .Tables.Where(table => table.Rows.All(row => row.Cells.All(cell => cell.Text.Length == 0 && cell.Links.Count == 0)))
            .Where(table => list.Source.Slice(new Span(table.Section.Heading.End, table.Span.Start)).IsWhiteSpace())
            .Where(table => list.Source.Slice(new Span(table.Span.End, Math.Max(table.Span.End, table.Section.Body.End))).IsWhiteSpace())
            .Select(table => table.Section);
        return [.. list.Sections.Where(section => !section.HasContent).Concat(tables).Where(section => section.Children.Count == 0)];
    }

    // What the items say whose links go nowhere.
    private static List<string> Dangling(ContentsTargets targets) =>
        targets
            .Contents.Items.Where(item => targets.Find(item) is null)
            .Select(item => TextKey.From(item.Text))
            .Where(key => key.Length > 0)
            .ToList();

    // The item is there, only its link goes nowhere. C is a part of most names.
    private static bool IsNameOf(string item, string title) =>
        item == title
        || ((title.Length >= 4 || !Ascii.IsValid(title)) && item.Contains(title, StringComparison.Ordinal))
        || (item.Length >= 4 && title.StartsWith(item, StringComparison.Ordinal))
        || (item.Length >= LongName && item.AsSpan().CommonPrefixLength(title) >= Math.Max(item.Length, title.Length) - LongestEnding);
}
