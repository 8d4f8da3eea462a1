using ListLint.Rules;

namespace ListLint.Tests;

public sealed class CutCellTests
{
    private const string Cut = "The gauge of the harbour is [here](https://www.gau";

    [Fact]
    public void A_cell_that_was_cut_with_others_of_its_column_is_no_slip()
    {
        var cells = (string[])
            [
                Cut,
                "All that is known of the harbours of the north and",
                "Lamps and horns for those who sail in the dark nig",
                "Charts of the harbour that were drawn by hand befo",
                "A list of all the boats that have sailed from here",
                "Buoys &amp; lamps.",
            ];

        Assert.Empty(Reports.Find<MalformedLink>(Table(cells)));
        Assert.Empty(Reports.Find<UnrenderedMarkup>(Table(cells)));
    }

    [Fact]
    public void A_cell_that_is_as_long_as_its_neighbours_by_chance_is_told()
    {
        var cells = (string[])[Cut, "All that is known of the harbours of the north.", "Lamps for those who sail.", "Buoys."];

        Assert.Single(Reports.Find<MalformedLink>(Table(cells)));
    }

    [Fact]
    public void Cells_of_links_of_one_length_are_not_cut()
    {
        var cells = Enumerable
            .Range(10, 40)
            .Select(number => $"See the [paper {number}](https://x.example/a/b/{number}) of it")
            .Append("See the [paper 90](https://x.example/a/b/90 of it");

        Assert.Single(Reports.Find<MalformedLink>(Table([.. cells, "A long text of the harbour, with all that is known of its lamps."])));
    }

    private static string Table(IReadOnlyList<string> cells) =>
        "| Name | Description |\n|---|---|\n" + string.Concat(cells.Select((cell, number) => $"| Pier {number} | {cell} |\n"));
}
