using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Items with spaces before their mark, or with several behind it; and boxes to tick that are written in two ways.</summary>
internal static class BulletSpaces
{
    private const string Spaces = "Write one space";

    /// <summary>All such items, in order.</summary>
    public static IEnumerable<MarkupFault> Find(CuratedList list)
    {
        // Their spaces show that they are meant to be nested: another rule asks for more of them.
        var shallow = ShallowItems.Find(list).SelectMany(found => found.Items).ToHashSet();
        return [.. list.Items.SelectMany(item => FindIn(list, item, shallow.Contains(item))), .. FindDeep(list, shallow), .. FindTicks(list)];
    }

    // Where most items are nested so, it is the habit of the list; awesome-lint leaves them alone.
    private static List<MarkupFault> FindDeep(CuratedList list, HashSet<ListItem> shallow)
    {
        var (faults, count) = (new List<MarkupFault>(), 0);
        foreach (var item in list.Items)
        {
            if (item is not { IsOrdered: false, Outer: { IsOrdered: false } outer } || shallow.Contains(item))
                continue;
            count++;
            if (IsDeep(list, outer, item, out var deep))
                faults.Add(
                    new MarkupFault(
                        deep,
                        "This item is indented by more than the 2 spaces that make it part of the item above.",
                        "items are indented by more than 2 spaces"
                    )
                    {
                        IsMinor = true,
                    }
                );
        }

        return faults.Count * 2 < count ? faults : [];
    }

    private static IEnumerable<MarkupFault> FindIn(CuratedList list, ListItem item, bool isShallow)
    {
        if (!isShallow && item.Outer is null && MarkupFault.IsIndented(list, item.Mark.Start, out var blanks))
            yield return MarkupFault.Create(blanks, "There are spaces before this item. Remove them.", "items have spaces before them", "");
        var gap = new Span(item.Mark.End, item.Content);
        if (gap.Length > 1 && list.Source.Slice(gap).IndexOfAnyExcept(' ') < 0)
            yield return MarkupFault.Create(
                gap,
                $"There are {gap.Length} spaces after this {(item.IsOrdered ? "number" : "bullet")}. Write one.",
                "items have several spaces after their bullet or number",
                ""
            );
        if (BoxOf(list, item) is { } box && list.Source.Text.AsSpan(box.End) is var behind && behind.StartsWith("  "))
        {
            var end = box.End + (behind.Length - behind.TrimStart(' ').Length);
            yield return MarkupFault.Create(
                new Span(box.End, end),
                "There are several spaces after this box. Write one.",
                "boxes have several spaces after them",
                Spaces,
                new Edit(new Span(box.End, end), " ")
            );
        }
    }

    // A tab is one step in every editor.
    private static bool IsDeep(CuratedList list, ListItem outer, ListItem item, out Span blanks) =>
        MarkupFault.IsIndented(list, item.Mark.Start, out blanks)
        && list.Source.Line(list.Source.LineOf(outer.Mark.Start)).Start is var start
        && list.Source.Slice(new Span(start, outer.Mark.Start)).IndexOfAnyExcept(' ') < 0
        && blanks.Length > outer.Mark.Start - start + 2
        && outer.Content - outer.Mark.End <= 1;

    private static IEnumerable<MarkupFault> FindTicks(CuratedList list)
    {
        var ticks = list.Items.Select(item => BoxOf(list, item)).OfType<Span>().Where(box => list.Source.Text[box.Start + 1] != ' ').ToList();
        if (ticks.Count == 0)
            yield break;
        var sign = list.Source.Text[ticks[0].Start + 1];
        foreach (var box in ticks.Where(box => list.Source.Text[box.Start + 1] != sign))
            yield return MarkupFault.Create(
                box,
                $"The first box of the file is ticked with \"{sign}\". Write \"{sign}\" here too.",
                "boxes are ticked with another letter",
                $"Tick the box with \"{sign}\"",
                new Edit(new Span(box.Start + 1, box.Start + 2), sign.ToString())
            );
    }

    // "[ ]" or "[x]" with a blank behind it is a box; "[x](…)" is a link.
    private static Span? BoxOf(CuratedList list, ListItem item) =>
        list.Source.Text.AsSpan(item.Content) is ['[', ' ' or 'x' or 'X', ']', ' ' or '\t', ..] ? new Span(item.Content, item.Content + 3) : null;
}
