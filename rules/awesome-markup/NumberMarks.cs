using System.Globalization;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Numbered lists with another sign behind the number than the first one, and those whose numbers do not go up by one.</summary>
internal static class NumberMarks
{
    /// <summary>All such lists, in order, each once.</summary>
    public static IEnumerable<MarkupFault> Find(CuratedList list)
    {
        var firsts = list.Items.Where(item => item.IsOrdered && ReferenceEquals(item.Siblings[0], item)).ToList();
        if (firsts.Count == 0)
            yield break;
        var sign = list.Source.Text[firsts[0].Mark.End - 1];
        foreach (var first in firsts)
        {
            if (list.Source.Text[first.Mark.End - 1] != sign)
                yield return MarkupFault.Create(
                    first.Mark,
                    $"The first numbered list of the file has \"{sign}\" after its numbers. Write \"{sign}\" here too.",
                    "numbered lists have another sign after their numbers",
                    $"Write \"{sign}\" after the numbers",
                    [.. first.Siblings.Select(item => new Edit(new Span(item.Mark.End - 1, item.Mark.End), sign.ToString()))]
                );
            if (
                NumberOf(list, first) is { } start
                && first.Siblings.Where((item, at) => NumberOf(list, item) != start + at).FirstOrDefault() is { } wrong
            )
                yield return MarkupFault.Create(
                    wrong.Mark,
                    "The numbers of this list do not go up by one, but GitHub shows them so. Number the items in order.",
                    "lists have numbers that do not go up by one",
                    "Number the items in order",
                    KeepsWidths(list, first, start) ? [.. first.Siblings.Select((item, at) => NumberAs(list, item, start + at)).OfType<Edit>()] : []
                );
        }
    }

    private static Edit? NumberAs(CuratedList list, ListItem item, int number) =>
        NumberOf(list, item) == number ? null : new Edit(new Span(item.Mark.Start, item.Mark.End - 1), number.ToString(CultureInfo.InvariantCulture));

    private static int? NumberOf(CuratedList list, ListItem item) =>
        int.TryParse(list.Source.Slice(new Span(item.Mark.Start, item.Mark.End - 1)), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    // A wider number would move what belongs to its item.
    private static bool KeepsWidths(CuratedList list, ListItem first, int start) =>
        first.Siblings.Select((item, at) => NumberAs(list, item, start + at)).OfType<Edit>().All(edit => edit.Text.Length == edit.Span.Length);
}
