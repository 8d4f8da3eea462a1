using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Lists with another bullet than most items of the file.</summary>
internal static class BulletChoice
{
    /// <summary>All such lists, in order, each once.</summary>
    public static IEnumerable<MarkupFault> Find(CuratedList list)
    {
        var firsts = list.Items.Where(item => !item.IsOrdered && ReferenceEquals(item.Siblings[0], item)).ToList();
        if (firsts.Count == 0)
            yield break;
        // Of as many items, the first ones count.
        var sign = firsts.GroupBy(first => list.Source.Text[first.Mark.Start], first => first.Siblings.Count).MaxBy(group => group.Sum())!.Key;
        foreach (var first in firsts.Where(item => list.Source.Text[item.Mark.Start] != sign))
            yield return MarkupFault.Create(
                first.Mark,
                $"The bullets here are \"{list.Source.Text[first.Mark.Start]}\", and most in the file are \"{sign}\". Write \"{sign}\".",
                "lists have other bullets than most",
                $"Write \"{sign}\" for the bullets",
                IsApart(list, first) ? [.. first.Siblings.Select(item => new Edit(item.Mark, sign.ToString()))] : []
            );
    }

    // With the same bullet, two lists with nothing between them would be one.
    private static bool IsApart(CuratedList list, ListItem first) =>
        first.Outer is null
        && IsOutside(list, list.Blocks.FirstFrom(first.Span.Start, block => block.Span) - 1)
        && IsOutside(list, list.Blocks.FirstFrom(first.Siblings[^1].Span.End, block => block.Span));

    private static bool IsOutside(CuratedList list, int block) => block < 0 || block >= list.Blocks.Count || list.Blocks[block].Item is null;
}
