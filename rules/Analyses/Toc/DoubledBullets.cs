using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary><c>- - [Data](#data)</c>: an empty item with another in it.</summary>
/// <param name="Item">The inner item.</param>
/// <param name="First">Where the first bullet stands.</param>
/// <param name="Second">Where the second bullet stands.</param>
/// <param name="IsOuter">Whether the item belongs at the depth of the first bullet.</param>
internal sealed record DoubledBullet(ContentsItem Item, int First, int Second, bool IsOuter) : ContentsSlip(Item, null);

/// <summary>Finds the items with two bullets.</summary>
internal static partial class DoubledBullets
{
    public static IEnumerable<DoubledBullet> Find(CuratedList list, ContentsTargets targets)
    {
        var above = new Dictionary<int, ContentsItem>();
        foreach (var item in targets.Contents.Items)
        {
            var start = list.Source.Line(list.LineOf(item)).Start;
            above[item.Span.Start - start] = item;
            if (Marks().Match(list.Source.Text[start..item.Span.Start]) is not { Success: true } marks)
                continue;
            var (first, second) = (marks.Groups["first"].Index, marks.Groups["second"].Index);
            var isOuter =
                above.GetValueOrDefault(item.Span.Start - start - second + first) is not { } outer
                || AreSiblings(targets.Find(outer), targets.Find(item));
            yield return new DoubledBullet(item, start + first, start + second, isOuter);
        }
    }

    // The headings tell at which depth an item belongs.
    private static bool AreSiblings(Section? section, Section? other) =>
        section is not null && other is not null && section.Parent == other.Parent && section.Level == other.Level;

    [GeneratedRegex(@"^\s{0,30}(?<first>[-*+])[ \t]{1,4}(?<second>[-*+])[ \t]{1,4}\[?$", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
