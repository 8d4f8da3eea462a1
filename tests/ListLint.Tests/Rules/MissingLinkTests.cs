using ListLint.Rules;

namespace ListLint.Tests;

public sealed class MissingLinkTests
{
    private static readonly string Siblings = string.Concat("abcdefghi".Select(name => $"- [Tool {name}](https://{name}.example.org) - A tool.\n"));

    [Fact]
    public void An_entry_without_any_address_is_reported() => Assert.Single(Reports("- Tool x - A tool.\n"));

    [Theory]
    [InlineData("- [Tool x][https://x.example.org] - A tool.\n")]
    [InlineData("- [Tool x](htps://x.example.org - A tool.\n")]
    public void An_address_that_is_there_but_no_link_is_broken_and_not_missing(string entry) => Assert.Empty(Reports(entry));

    [Theory]
    [InlineData("- Tool x - A tool. ![stars](https://x.example.org/a.svg)\n")]
    [InlineData("- Tool x - A tool. <!-- https://x.example.org -->\n")]
    public void An_address_that_nobody_can_follow_does_not_count(string entry) => Assert.Single(Reports(entry));

    [Theory]
    [InlineData("Tidal-6B", 0)]
    [InlineData("Forecasting Tides of a Tenth Harbour", 1)]
    public void A_short_name_in_a_column_of_titles_is_a_work_without_a_paper(string cell, int reports)
    {
        var rows = string.Concat(
            "abcdefghijk".Select(name =>
                $"| [Forecasting Tides of Harbour {name}](https://{name}.example.org) | [Code](https://code.example.org/{name}) |\n"
            )
        );

        Assert.Equal(
            reports,
            new MissingLink()
                .Check(
                    Parsing.Parse(
                        SourceText.From($"| Paper | Code |\n| --- | --- |\n{rows}| {cell} | [Code](https://code.example.org/x) |\n"),
                        Facts.None
                    )
                )
                .Count()
        );
    }

    private static IEnumerable<Diagnostic> Reports(string entry) =>
        new MissingLink().Check(Parsing.Parse(SourceText.From(Siblings + entry), Facts.None));
}
