using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A heading out of the order of those beside it.</summary>
/// <param name="Section">Its section.</param>
/// <param name="Next">The section that it belongs before.</param>
/// <param name="Others">How many headings beside it are in order.</param>
internal sealed record StrayHeading(Section Section, Section Next, int Others);

/// <summary>The headings out of order where all others with entries are in order.</summary>
internal static class StrayHeadings
{
    private const int Fewest = 8;

    /// <summary>The headings, in order.</summary>
    public static IEnumerable<StrayHeading> Find(CuratedList list)
    {
        var listing = list.Groups.SelectMany(group => group.Section.Path()).ToHashSet();
        foreach (var parent in list.Sections.Prepend(list.Root))
        {
            var sections = parent.Children.Where(section => listing.Contains(section) && section.TitleKey.Length > 0).ToList();
            if (sections.Count < Fewest)
                continue;
            var titles = SortedTitles.Read([.. sections.Select(section => section.Title)]);
            // The first and the last are often of another kind: "General", "Others", "Resources".
            if (
                titles.Strays is [var stray]
                && titles.Order.Count == sections.Count - 1
                && stray > 0
                && stray < sections.Count - 1
                && titles.PlaceOf(stray) is >= 0 and var place
            )
                yield return new StrayHeading(sections[stray], sections[place], titles.Order.Count);
        }
    }
}
