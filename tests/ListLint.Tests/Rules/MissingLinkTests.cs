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

    private static IEnumerable<Diagnostic> Reports(string entry) => new MissingLink().Check(Parsing.Parse(SourceText.From(Siblings + entry), Facts.None));
}
