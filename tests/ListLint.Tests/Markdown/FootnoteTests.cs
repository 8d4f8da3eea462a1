namespace ListLint.Tests;

public sealed class FootnoteTests
{
    [Theory]
    [InlineData("A stone.[^1]\n\n[^1]: Gone.\n")]
    [InlineData("A stone.[^1]\n\n[^1]: 開発は終了している。\n")]
    [InlineData("A stone.[^Note] And [^note].\n\n> [^note]: https\n")]
    [InlineData("A stone.[^1]\n[^1]: Gone.\n    still gone\n")]
    public void A_footnote_is_no_link_and_no_text(string markdown)
    {
        var list = Parse(markdown);
        Assert.Empty(list.Links);
        Assert.Empty(list.LostFootnotes);
        Assert.DoesNotContain(list.TextRuns, run => list.Source.Slice(run).Contains("[^", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_indented_below_a_footnote_belongs_to_it()
    {
        var list = Parse(
            "A stone.[^a]\n\n[^a]: See [one](https://one.example).\n\n    And [two](https://two.example).\n\n[Three](https://three.example)\n"
        );
        Assert.Equal(["one", "two", "Three"], list.Links.Select(link => link.Text));
        Assert.DoesNotContain(list.Hidden, span => list.Source.Slice(span).Contains("two", StringComparison.Ordinal));
    }

    [Fact]
    public void Items_of_a_footnote_are_no_entries() =>
        Assert.Empty(EntryPrint.Titles("A stone.[^a]\n\n[^a]: See\n    - [one](https://one.example)\n    - [two](https://two.example)\n"));

    [Fact]
    public void A_mark_without_its_footnote_is_lost()
    {
        var list = Parse("- [A](https://a.example).[^1]\n- [B](https://b.example).[^2] [^3](https://c.example) `[^4]` \\[^5]\n\n[^1]: Gone.\n");
        Assert.Equal(["[^2]"], list.LostFootnotes.Select(span => list.Source.Slice(span).ToString()));
    }

    [Theory]
    [InlineData("Letters [^a-z] and [^0-9].")]
    [InlineData("[^ a]: https://a.example")]
    public void Without_footnotes_a_caret_in_brackets_is_text(string markdown) => Assert.Empty(Parse(markdown).LostFootnotes);

    private static CuratedList Parse(string markdown) => Parsing.Parse(SourceText.From(markdown), Facts.None);
}
