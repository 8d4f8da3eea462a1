using ListLint.Rules;

namespace ListLint.Tests;

public sealed class UnrenderedBlockTests
{
    private const string Items =
        "- [A](https://a.example) - An.\n- [B](https://b.example) - Bn.\n- [C](https://c.example) - Cn.\n"
        + "- [D](https://d.example) - Dn.\n- [E](https://e.example) - En.\n- [F](https://f.example) - Fn.\n"
        + "- [G](https://g.example) - Gn.\n- [H](https://h.example) - Hn.\n- [I](https://i.example) - In.\n";

    [Theory]
    [InlineData("-[X](https://x.example) - Xn.", "- [X](https://x.example) - Xn.")]
    [InlineData("-**[X](https://x.example)** - Xn.", "- **[X](https://x.example)** - Xn.")]
    [InlineData("-[![X](https://x.example/i.png)](https://x.example) - Xn.", "- [![X](https://x.example/i.png)](https://x.example) - Xn.")]
    [InlineData("-\u00A0[X](https://x.example) - Xn.", "- [X](https://x.example) - Xn.")]
    [InlineData("- * [X](https://x.example) - Xn.", "- [X](https://x.example) - Xn.")]
    [InlineData("- - [X](https://x.example) - Xn.", "- [X](https://x.example) - Xn.")]
    [InlineData("[X](https://x.example) - Xn.", "- [X](https://x.example) - Xn.")]
    [InlineData("  [X](https://x.example) - Xn.", "- [X](https://x.example) - Xn.")]
    [InlineData("- [X]: https://x.example", "- [X](https://x.example)")]
    [InlineData("- [X]: https://x.example \"Xn\"", "- [X](https://x.example \"Xn\")")]
    [InlineData("- [X]: <https://x.example>", "- [X](<https://x.example>)")]
    public void A_line_that_was_to_be_an_item_becomes_one(string line, string item)
    {
        var text = Items + line + "\n" + Items.Replace("example", "example.org", StringComparison.Ordinal);

        var slip = Assert.Single(Reports.Find<UnrenderedMarkup>(text));

        Assert.Equal(text.Replace(line + "\n", item + "\n", StringComparison.Ordinal), Apply(text, slip.Fix!));
        Assert.Equal(Core.Safety.Safe, slip.Fix!.Safety);
    }

    [Theory]
    [InlineData("  [Code](https://x.example): of X")]
    [InlineData("  -10 degrees")]
    [InlineData("  *[X](https://x.example)* - Xn.")]
    [InlineData("- - [ ] X")]
    [InlineData("- 2024. [X](https://x.example)")]
    [InlineData("- [X](https://x.example) - Xn - [Y](https://y.example) - Yn.")]
    [InlineData("- [X](https://x.example) - [online](https://y.example) - Yn.")]
    public void A_line_that_goes_on_an_item_stays(string line) =>
        Assert.Empty(Reports.Find<UnrenderedMarkup>(Items + line + "\n" + Items.Replace("example", "example.org", StringComparison.Ordinal)));

    [Theory]
    [InlineData("##\u00A0Horns", "## Horns")]
    [InlineData("#\u3000Horns", "# Horns")]
    public void A_no_break_space_behind_number_signs_becomes_a_space(string text, string heading) =>
        Assert.Equal(heading, Apply(text, Assert.Single(Reports.Find<UnrenderedMarkup>(text)).Fix!));

    [Theory]
    [InlineData("Shows a <toolname> here.")]
    [InlineData("- **[Gauge]** <A class of rapidly rising tides> by Ann Doe, 1984.")]
    [InlineData("A plain <select> box.")]
    [InlineData("Written for vector<T> only.")]
    [InlineData("<a href=\"https://a.example\">A and <a href=\"https://b.example\">B</a>")]
    [InlineData("<p><a href=\"https://a.example>A</a></p>")]
    [InlineData("</details>\n## Horns")]
    [InlineData("# Horns {#horns}")]
    [InlineData("[A](https://a.example){:target=\"_blank\"}")]
    [InlineData("**## Horns**")]
    [InlineData("-[A](https://a.example) - An.\n-[B](https://b.example) - Bn.")]
    [InlineData("-[A](https://a.example) - An.\n\n-[B](https://b.example) - Bn.\n\n-[C](https://c.example) - Cn.")]
    [InlineData("<img src=\"https://a.example/a.png\" alt=\"A\" width=\"20\"/>\n> The harbour in fog.")]
    public void What_GitHub_prints_or_drops_is_reported(string text) => Assert.NotEmpty(Reports.Find<UnrenderedMarkup>(text));

    [Fact]
    public void Items_that_are_written_further_in_and_shown_beside_the_others_are_indented()
    {
        const string text = "- A\n - one\n- B\n - two\n - three\n- C\n - four\n- D\n";

        var slip = Assert.Single(Reports.Find<UnrenderedMarkup>(text));

        Assert.Equal(text.Replace("\n - ", "\n  - ", StringComparison.Ordinal), Apply(text, slip.Fix!));
        Assert.Equal(Core.Safety.Unsafe, slip.Fix!.Safety);
    }

    [Theory]
    [InlineData("- A\n - one\n- B\n- C\n- D\n")]
    [InlineData("- A\n - B\n - C\n - D\n - E\n- F\n")]
    [InlineData("- A\n  - one\n- B\n  - two\n- C\n  - three\n- D\n")]
    public void A_few_items_that_are_written_further_in_are_a_slip_of_the_hand(string text) => Assert.Empty(Reports.Find<UnrenderedMarkup>(text));

    [Fact]
    public void Tags_side_by_side_are_put_between_the_same_backticks()
    {
        const string text = "Writes <think><plan></think> first.";

        Assert.Equal("Writes `<think><plan></think>` first.", Apply(text, Assert.Single(Reports.Find<UnrenderedMarkup>(text)).Fix!));
    }

    [Theory]
    [InlineData("<a name=\"a\">A <a href=\"https://b.example\">B</a>")]
    [InlineData("<a href=\"https://a.example\"><a name=\"b\"></a>A</a> <a href=\"https://b.example\">B</a>")]
    [InlineData("<a href=\"https://a.example\">\n\n![A](a.png)\n\n</a>")]
    [InlineData("Prices in <b>euro</b>, <font color=\"red\">red</font><br> H<sub>2</sub>O <center>")]
    [InlineData("A film: <video autoplay loop muted controls></video> and <br     >")]
    [InlineData("- <a id=b class=c title=d lang=e></a> text of it")]
    [InlineData("`<toolname>` and \\<toolname> and <https://a.example> and <a@b.example>")]
    [InlineData("A template {{#each}} and {#if x} and $x^{#1}$.")]
    [InlineData("> Well said.\n> -[A](https://a.example)\n\n- [B](https://b.example)")]
    [InlineData("-[Home](https://a.example)")]
    [InlineData("-[Home](https://a.example)\n\nText.\n\n-[Away](https://b.example)")]
    [InlineData("<img src=\"https://a.example/a.png\" alt=\"A\" width=\"20\"/>\n\n> The harbour in fog.")]
    [InlineData("<img src=\"https://a.example/a.png\"\n> and more.")]
    [InlineData("**# of stars**")]
    public void What_is_meant_stays(string text) => Assert.Empty(Reports.Find<UnrenderedMarkup>(text));

    [Theory]
    [InlineData("* [A](https://a.example)\n\t\t* An\n\t\t* Bn\n", "* [A](https://a.example)\n  * An\n  * Bn\n")]
    [InlineData(" *\t[A](https://a.example)\n\t\t* An\n", " *\t[A](https://a.example)\n    * An\n")]
    [InlineData("   - A\n    - B\n    - C\n", "   - A\n   - B\n   - C\n")]
    [InlineData("*    A\n    * B\n    * C\n", "*    A\n     * B\n     * C\n")]
    public void An_item_that_is_indented_so_far_that_it_is_text_is_moved_to_where_it_is_one(string text, string items)
    {
        var slip = Assert.Single(Reports.Find<UnrenderedMarkup>(text));

        Assert.Contains("indented too far", slip.Message, StringComparison.Ordinal);
        Assert.Equal(items, Apply(text, slip.Fix!));
        Assert.Equal(Core.Safety.Unsafe, slip.Fix!.Safety);
    }

    [Theory]
    [InlineData("- [A](https://a.example)\n        - what A is\n")]
    [InlineData("- Cost = base\n        + tax\n")]
    [InlineData("- [A](https://a.example), A. Doe\n        * equal contribution\n")]
    [InlineData("- [A](https://a.example)\n    - B\n    - C\n")]
    [InlineData("- [A](https://a.example)\n\n        * B\n")]
    [InlineData("- [A](https://a.example)\n        *B* and\n        *C*\n")]
    public void A_dash_an_item_and_code_are_no_items_that_are_too_far_in(string text) => Assert.Empty(Reports.Find<UnrenderedMarkup>(text));

    [Fact]
    public void Many_bullets_without_a_space_are_one_report()
    {
        var text = string.Concat(Enumerable.Range(1, 12).Select(index => $"-[A](https://a.example/{index}) - An.\n\n"));
        Assert.All(
            Reports.Find<UnrenderedMarkup>(text),
            slip => Assert.Equal("lines in this file have no space after their bullet or number", slip.Kind)
        );
    }

    [Fact]
    public void An_empty_item_before_text_is_left_to_a_reader()
    {
        Assert.Null(Assert.Single(Reports.Find<EmptyItem>("- [A](https://a.example)\n- \nA note on all of it.\n")).Fix);
        Assert.Null(Assert.Single(Reports.Find<EmptyItem>("1. x\n   - a\n   -\n   text\n")).Fix);
        Assert.NotNull(Assert.Single(Reports.Find<EmptyItem>("- [A](https://a.example)\n- \n- [B](https://b.example)\n")).Fix);
    }

    private static string Apply(string text, Core.Fix fix) =>
        fix
            .Edits.OrderByDescending(edit => edit.Span.Start)
            .Aggregate(text, (now, edit) => now[..edit.Span.Start] + edit.Text + now[edit.Span.End..]);
}
