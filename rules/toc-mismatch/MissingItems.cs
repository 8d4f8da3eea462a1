using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A heading without an item in the table of contents.</summary>
/// <param name="Section">The heading.</param>
/// <param name="Contents">The table of contents.</param>
/// <param name="Listed">How many headings of its level have an item.</param>
/// <param name="Fix">Adds the item, where its place is known.</param>
internal sealed record MissingItem(Section Section, Contents Contents, int Listed, Fix? Fix);

/// <summary>
/// Headings that the table of contents leaves out though it lists nine of ten of their level. What is said of the list itself is left out on purpose.
/// </summary>
internal static class MissingItems
{
    private static readonly HashSet<string> About = (
        "contributing contribution contributions contribute howtocontribute contributionguidelines contributors ourcontributors "
        + "contact contactus license licence licenses copyright footnotes footnote acknowledgements acknowledgement acknowledgments "
        + "acknowledgment citation cite citing starhistory stars disclaimer about introduction intro news updates update changelog "
        + "support sponsors related feedback contents tableofcontents toc index overview legend maintainers authors todo readme credits "
        + "thanks bibtex starhistorychart stargazers 贡献 许可证 联系我们 引用 致谢 目录"
    )
        .Split(' ')
        .ToHashSet(StringComparer.Ordinal);

    public static IEnumerable<MissingItem> Find(CuratedList list, ContentsTargets targets, IReadOnlySet<Section> known)
    {
        var dangling = Dangling(targets);
        var renamed = RenamedHeadings.From(list);
        var omitted = OmittedHeadings.Find(list);
        var behind = list
            .Sections.Where(section => section.Heading.Start > targets.Contents.Span.End)
            .Where(section => TextKey.From(section.Title) is { Length: > 0 } key && !About.Contains(key))
            .ToLookup(section => section.Level);
        var parents = list
            .Sections.Where(targets.IsListed)
            .GroupBy(section => section.Parent!)
            .ToDictionary(parent => parent.Key, parent => parent.Select(section => TextKey.From(section.Title)).ToHashSet(StringComparer.Ordinal));
        foreach (var level in behind)
        {
            // A heading whose equals under the same parent are all left out is left out with them.
            var expected = level
                .Where(section => targets.IsListed(section) || section.Parent is { Level: 0 } || parents.ContainsKey(section.Parent!))
                .ToList();
            var missing = expected.Where(section => !targets.IsListed(section)).ToList();
            if (!Habits.IsHabit(expected.Count - missing.Count, expected.Count))
                continue;
            foreach (var section in missing.Where(IsForgotten))
            {
                var fix = new ContentsEdits(list, targets).Add(section);
                yield return new MissingItem(section, targets.Contents, targets.Listed(section.Level), fix);
            }
        }

        bool IsForgotten(Section section) =>
            !known.Contains(section)
            && !omitted.Contains(section)
            && !renamed.Contains(section)
            && !HasListedTwin(section)
            && !dangling.Exists(key => IsNameOf(key, TextKey.From(section.Title)));

        bool HasListedTwin(Section section) => parents.TryGetValue(section.Parent!, out var listed) && listed.Contains(TextKey.From(section.Title));
    }

    // What the items say whose links go nowhere.
    private static List<string> Dangling(ContentsTargets targets) =>
        targets
            .Contents.Items.Where(item => targets.Find(item) is null)
            .Select(item => TextKey.From(item.Text))
            .Where(key => key.Length > 0)
            .ToList();

    // The item is there, only its link goes nowhere.
    private static bool IsNameOf(string item, string title) =>
        item.Contains(title, StringComparison.Ordinal) || (item.Length >= 4 && title.StartsWith(item, StringComparison.Ordinal));
}
