using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary><c>- - [Data](#data)</c>: an empty item with another in it.</summary>
internal static partial class DoubledBullets
{
    public static IEnumerable<ContentsSlip> Find(CuratedList list, ContentsTargets targets)
    {
        var above = new Dictionary<int, ContentsItem>();
        foreach (var item in targets.Contents.Items)
        {
            var start = list.Source.Line(list.LineOf(item)).Start;
            above[item.Span.Start - start] = item;
            if (Marks().Match(list.Source.Text[start..item.Span.Start]) is not { Success: true } marks)
                continue;
            var (first, second) = (marks.Groups["first"].Index, marks.Groups["second"].Index);
            var isOuter = above.GetValueOrDefault(item.Span.Start - start - second + first) is not { } outer || AreSiblings(targets.Of(outer), targets.Of(item));
            yield return new ContentsSlip(item, $"\"{Excerpt.Of(item.Text)}\" has two bullets, so that GitHub shows an empty item with this one inside. Take the first one out.")
            {
                Fix = isOuter
                    ? new Fix("Take out the first bullet", Safety.Safe, [Edit.Delete(new Span(start + first, start + second))])
                    : new Fix("Put a blank in the place of the first bullet", Safety.Safe, [new Edit(new Span(start + first, start + first + 1), " ")]),
            };
        }
    }

    // The headings tell at which depth an item belongs.
    private static bool AreSiblings(Section? one, Section? other) => one is not null && other is not null && one.Parent == other.Parent && one.Level == other.Level;

    [GeneratedRegex(@"^\s{0,30}(?<first>[-*+])[ \t]{1,4}(?<second>[-*+])[ \t]{1,4}\[?$", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
