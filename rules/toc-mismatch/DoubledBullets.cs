using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary><c>- - [Data](#data)</c>: an empty item with another in it.</summary>
internal static partial class DoubledBullets
{
    public static IEnumerable<ContentsSlip> Find(CuratedList list, ContentsTargets targets)
    {
        foreach (var item in targets.Contents.Items)
        {
            var start = list.Source.Line(list.LineOf(item)).Start;
            if (Marks().Match(list.Source.Text[start..item.Span.Start]) is not { Success: true } marks)
                continue;
            var first = marks.Groups["first"];
            yield return new ContentsSlip(item, $"\"{Excerpt.Of(item.Text)}\" has two bullets, so that GitHub shows an empty item with this one inside. Take the first one out.")
            {
                Fix = new Fix("Put a blank in the place of the first bullet", Safety.Safe, [new Edit(new Span(start + first.Index, start + first.Index + 1), " ")]),
            };
        }
    }

    [GeneratedRegex(@"^\s{0,30}(?<first>[-*+])[ \t]{1,4}[-*+][ \t]{1,4}\[?$", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
