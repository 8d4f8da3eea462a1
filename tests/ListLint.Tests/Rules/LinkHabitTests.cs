using ListLint.Engine;
using ListLint.Rules;

namespace ListLint.Tests;

public sealed class LinkHabitTests
{
    [Fact]
    public void An_image_column_is_no_column_of_links() => Assert.Empty(Cells("![p](https://x.example/p.png)", ""));

    [Fact]
    public void A_cell_without_the_link_of_its_column_is_reported() => Assert.Single(Cells("[p](https://x.example/p)", "p"));

    [Theory]
    [InlineData("-")]
    [InlineData("N/A")]
    public void A_cell_that_says_there_is_none_is_left_alone(string none) => Assert.Empty(Cells("[p](https://x.example/p)", none));

    [Fact]
    public void The_start_page_of_a_site_is_no_code_of_an_entry()
    {
        var rows = string.Concat(
            Enumerable
                .Range(1, 9)
                .Select(number => $"- Work number {number} [[Paper](https://x.example/{number})] [[Code](https://github.com/a/b{number})]\n")
        );
        var list = rows + "- Work at last [[Paper](https://x.example/10)] [[Code](https://github.com/)]\n";
        Assert.Single(new Linter(Parsing.Parse, [new PlaceholderLink()]).Lint(SourceText.From(list), Facts.None).Diagnostics);
    }

    [Fact]
    public void A_link_to_the_own_folder_among_links_within_the_repository_is_fine() =>
        Assert.Empty(Reports.Find<PlaceholderLink>("- [English](./)\n- [Deutsch](README.de.md)\n"));

    [Theory]
    [InlineData(".", 1)]
    [InlineData("./", 1)]
    [InlineData("./docs", 0)]
    public void A_link_to_the_folder_of_the_list_itself_is_a_placeholder(string address, int reports) =>
        Assert.Equal(reports, Reports.Find<PlaceholderLink>($"- [Pier]({address}) - A tool.\n- [Quay](https://quay.example) - A tool.\n").Count());

    [Fact]
    public void A_tag_beside_a_tag_is_no_reference() =>
        Assert.Empty(new Linter(Parsing.Parse, [new UndefinedReference()]).Lint(SourceText.From("- [Fast][small] [a][b]"), Facts.None).Diagnostics);

    [Fact]
    public void An_address_that_is_no_link_is_not_reported_twice()
    {
        var items = string.Concat(Enumerable.Range(1, 9).Select(number => $"- [n{number}](https://x.example/{number}) - text\n"));
        Assert.Empty(
            new Linter(Parsing.Parse, [new MissingLink()])
                .Lint(SourceText.From(items + "- [n10][https://x.example/10] - text\n"), Facts.None)
                .Diagnostics
        );
    }

    private static IReadOnlyList<Diagnostic> Cells(string usual, string last)
    {
        var rows = string.Concat(Enumerable.Range(1, 9).Select(number => $"| [n{number}](https://x.example/{number}) | {usual} |\n"));
        var table = $"| Name | Paper |\n| --- | --- |\n{rows}| [n10](https://x.example/10) | {last} |\n";
        return new Linter(Parsing.Parse, [new MissingLink()]).Lint(SourceText.From(table), Facts.None).Diagnostics;
    }
}
