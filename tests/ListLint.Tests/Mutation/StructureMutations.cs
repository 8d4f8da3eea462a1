namespace ListLint.Tests;

/// <summary>Headings, contents and markup.</summary>
internal static class StructureMutations
{
    private static readonly ListForm[] Bold = [ListForm.BoldYears, ListForm.Numbered, ListForm.Paragraphs];

    public static readonly Mutation[] All =
    [
        new(
            "a section loses what stands under its heading",
            "empty-section",
            Injection.But(ListForm.Nested),
            (list, random) =>
            {
                var index = random.Pick(Headings(list));
                var end = index + 1;
                while (end < list.Lines.Count && list[end].Kind != LineKind.Heading)
                    end++;
                return new Mutant(list.Remove(index + 1, end - index - 1), index);
            }
        ),
        new("a blank slips into bold text at its start", "unrendered-markup", Bold, (list, random) => Spaced(list, random, "**{0}", "** {0}"))
        {
            IsRestorable = true,
        },
        new("a blank slips into bold text at its end", "unrendered-markup", Bold, (list, random) => Spaced(list, random, "{0}**", "{0} **"))
        {
            IsRestorable = true,
        },
        new(
            "a heading loses the blank behind its number signs",
            "unrendered-markup",
            Injection.Lists,
            (list, random) =>
            {
                var index = random.Pick(Headings(list));
                return new Mutant(list.With(index, list[index].Text.Replace("## ", "##")), index);
            }
        )
        {
            Needs = plan => plan with { HasContents = false },
            IsRestorable = true,
        },
        new(
            "a heading is left out of the contents",
            "toc-mismatch",
            [ListForm.Tools],
            (list, random) =>
            {
                var item = random.Pick(list.Find(LineKind.Contents));
                var heading = Enumerable
                    .Range(0, list.Lines.Count)
                    .Single(index => list[index].Kind == LineKind.Heading && list[item].Text.Contains($"[{list[index].Text[3..]}]"));
                return new Mutant(list.Remove(item), heading - 1);
            }
        )
        {
            Needs = WithContents,
            IsRestorableUnsafely = true,
        },
        new(
            "an item of the contents goes to another heading",
            "toc-mismatch",
            [ListForm.Tools, ListForm.Papers],
            (list, random) =>
            {
                var items = list.Find(LineKind.Contents).ToArray();
                random.Shuffle(items);
                return new Mutant(list.With(items[0], list[items[0]].Text.Split('(')[0] + "(" + list[items[1]].Text.Split('(')[1]), items[0]);
            }
        )
        {
            Needs = WithContents,
            IsRestorableUnsafely = true,
        },
        new(
            "a heading is renamed",
            "broken-anchor",
            [ListForm.Tools],
            (list, random) =>
            {
                var item = random.Pick(list.Find(LineKind.Contents));
                var heading = Enumerable
                    .Range(0, list.Lines.Count)
                    .Single(index => list[index].Kind == LineKind.Heading && list[item].Text.Contains($"[{list[index].Text[3..]}]"));
                return new Mutant(list.With(heading, "## " + random.Pick(["Fog", "GPS", "Mud and More", "Туман", "霧と雲", "잡동사니"])), item);
            }
        )
        {
            Needs = WithContents,
        },
        new(
            "an item of the contents gets a second bullet",
            "toc-mismatch",
            [ListForm.Tools, ListForm.Papers],
            (list, random) =>
            {
                var item = random.Pick(list.Find(LineKind.Contents));
                return new Mutant(list.With(item, "- " + list[item].Text), item);
            }
        )
        {
            Needs = WithContents,
            IsRestorable = true,
        },
    ];

    private static ListPlan WithContents(ListPlan plan) => plan with { HasContents = true };

    // The first heading is the title of the list; contents have a heading of their own.
    private static List<int> Headings(ListText list) =>
        [.. list.Find(LineKind.Heading).Skip(1).Where(index => list[index + 2].Kind != LineKind.Contents)];

    private static Mutant Spaced(ListText list, Random random, string old, string text)
    {
        var index = random.Pick(list.Find(LineKind.Entry));
        var title = list[index].Text.Split("**")[1];
        return list.Replaced(index, old.Replace("{0}", title), text.Replace("{0}", title));
    }
}
