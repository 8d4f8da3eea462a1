namespace ListLint.Tests;

/// <summary>Damage to the rows of tables.</summary>
internal static class TableMutations
{
    private static readonly ListForm[] Tables = [ListForm.Table];

    public static readonly Mutation[] All =
    [
        new("the last cell of a row is dropped", "table-cell-count", Tables, (list, random) => Rewritten(list, random, cells => cells[..2])),
        new("the first cell of a row is dropped", "table-cell-count", Tables, (list, random) => Rewritten(list, random, cells => cells[1..])),
        new(
            "the middle cell of a row is dropped",
            "table-cell-count",
            Tables,
            (list, random) => Rewritten(list, random, cells => [cells[0], cells[2]])
        ),
        new("a row gets a cell too many", "table-cell-count", Tables, (list, random) => Rewritten(list, random, cells => [.. cells, "2 stars"])),
        new(
            "a pipe in a title is not escaped",
            "table-cell-count",
            Tables,
            (list, random) =>
            {
                var index = random.Pick(list.Find(LineKind.Row));
                return list.Replaced(index, list[index].Work!.Title, list[index].Work!.Title + " | " + list[index].Work!.Name);
            }
        ),
        new(
            "the delimiter row is deleted",
            "table-not-rendered",
            Tables,
            (list, random) =>
            {
                var index = random.Pick(list.Find(LineKind.Delimiter));
                return new Mutant(list.Remove(index), index - 1);
            }
        )
        {
            Needs = WithEdges,
            IsRestorable = true,
        },
        new(
            "the delimiter row has a cell too few",
            "table-not-rendered",
            Tables,
            (list, random) =>
            {
                var index = random.Pick(list.Find(LineKind.Delimiter));
                return new Mutant(list.With(index, "| --- | --- |"), index - 1);
            }
        )
        {
            Needs = WithEdges,
            IsRestorable = true,
        },
        new(
            "a blank line cuts the table",
            "table-not-rendered",
            Tables,
            (list, random) =>
            {
                var index = random.Pick(list.Find(LineKind.Row).Where(place => list[place - 1].Kind == LineKind.Row).ToList());
                return new Mutant(list.Insert(index, new ListLine(LineKind.Blank, "")), index + 1);
            }
        )
        {
            Needs = WithEdges,
            IsRestorable = true,
        },
        new(
            "a line break cuts a row between two cells",
            "table-split-row",
            Tables,
            (list, random) =>
            {
                var index = random.Pick(list.Find(LineKind.Row).Where(place => place + 1 < list.Lines.Count).ToList());
                var cells = list[index].Text.Split(" | ");
                return new Mutant(list.With(index, $"{cells[0]} | {cells[1]}").Insert(index + 1, new ListLine(LineKind.Text, cells[2])), index);
            }
        )
        {
            Needs = WithEdges,
            IsRestorableUnsafely = true,
        },
        new(
            "a line break cuts a row inside a link",
            "table-split-row",
            Tables,
            (list, random) =>
            {
                var index = random.Pick(list.Find(LineKind.Row).Where(place => place + 1 < list.Lines.Count).ToList());
                var cut = list[index].Text.IndexOf(list[index].Work!.Title, StringComparison.Ordinal) + random.Next(1, 4);
                return new Mutant(
                    list.With(index, list[index].Text[..cut]).Insert(index + 1, new ListLine(LineKind.Text, list[index].Text[cut..])),
                    index
                );
            }
        )
        {
            Needs = WithEdges,
        },
        new(
            "a row loses the pipe at its end",
            "table-edge-pipe",
            Tables,
            (list, random) =>
            {
                var index = random.Pick(list.Find(LineKind.Row));
                return new Mutant(list.With(index, list[index].Text[..^2]), index);
            }
        )
        {
            Needs = WithEdges,
            IsRestorable = true,
        },
        new(
            "a row loses the pipe at its start",
            "table-edge-pipe",
            Tables,
            (list, random) =>
            {
                var index = random.Pick(list.Find(LineKind.Row));
                return new Mutant(list.With(index, list[index].Text[2..]), index);
            }
        )
        {
            Needs = WithEdges,
            IsRestorable = true,
        },
        new(
            "a row of blank cells is inserted",
            "table-empty-row",
            Tables,
            (list, random) =>
            {
                var index = random.Pick(list.Find(LineKind.Row));
                return new Mutant(list.Insert(index, new ListLine(LineKind.Text, "|  |  |  |")), index);
            }
        )
        {
            Needs = WithEdges,
            IsRestorable = true,
        },
    ];

    private static ListPlan WithEdges(ListPlan plan) => plan with { HasEdgePipes = true };

    private static Mutant Rewritten(ListText list, Random random, Func<string[], string[]> change)
    {
        var index = random.Pick(list.Find(LineKind.Row));
        var text = list[index].Text;
        var hasEdges = text.StartsWith('|');
        var cells = string.Join(" | ", change(text.Trim('|', ' ').Split(" | ")));
        return new Mutant(list.With(index, hasEdges ? $"| {cells} |" : cells), index);
    }
}
