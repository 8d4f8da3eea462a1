using ListLint.Rules;

namespace ListLint.Tests;

public sealed class UnrenderedMarkupTests
{
    [Theory]
    [InlineData("a (** new**) b", "a (**new**) b")]
    [InlineData("a **new ** b", "a **new** b")]
    [InlineData("a **new **b", "a **new** b")]
    [InlineData("图**《书》**好", "图 **《书》** 好")]
    [InlineData("a **(new)**b", "a **(new)** b")]
    [InlineData("a lamp by *Ann Doe, Bo Roe *", "a lamp by *Ann Doe, Bo Roe*")]
    [InlineData("##Gauges", "## Gauges")]
    public void Printed_markup_is_fixed(string text, string fixedText)
    {
        var slip = Assert.Single(Reports.Find<UnrenderedMarkup>(text));

        Assert.Equal(
            fixedText,
            slip.Fix!.Edits.OrderByDescending(edit => edit.Span.Start)
                .Aggregate(text, (now, edit) => now[..edit.Span.Start] + edit.Text + now[edit.Span.End..])
        );
    }

    [Theory]
    [InlineData("A. Smith**, B. Jones**, C. Brown")]
    [InlineData("A. Smith** and B. Jones** are equal")]
    [InlineData("2 ** 3 ** 2")]
    [InlineData("2 * 3 * 2")]
    [InlineData("A*, B *")]
    [InlineData("a *b c * d * e")]
    [InlineData(@"\** no \**")]
    [InlineData("`** code **`")]
    [InlineData("    ##code")]
    [InlineData("#hashtag")]
    [InlineData("#12 is an issue")]
    [InlineData("text **bold** text *it* ***both***")]
    [InlineData("Emile `iMil' Heitor")]
    [InlineData("R&D; Q&A")]
    [InlineData("| [*](https://a.example) | [*](https://b.example) |\n|--|--|\n| * | ** |")]
    public void Signs_that_are_meant_as_such_are_fine(string text) => Assert.Empty(Reports.Find<UnrenderedMarkup>(text));

    [Theory]
    [InlineData("- [Lamp](https://l.example) - 光の「灯台]の一覧です。", "Write \"」\" instead")]
    [InlineData("- [Lamp](https://l.example) - 光の「灯台」] の一覧です。", "or remove this one")]
    public void A_bracket_that_was_meant_to_close_another_kind_is_told_so(string text, string advice) =>
        Assert.Contains(advice, Assert.Single(Reports.Find<UnrenderedMarkup>(text)).Message);

    [Theory]
    [InlineData("- [Lamp](https://l.example) - Build of `liblamp", "Write")]
    [InlineData("- [Lamp](https://l.example) - Build of `liblamp for the pier", "Add the other mark")]
    public void Code_of_one_word_at_the_end_is_closed(string text, string advice) =>
        Assert.Contains(advice, Assert.Single(Reports.Find<UnrenderedMarkup>(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("*Chart* | *Lamp* | *Code*\n---|---|---\na | b | [*CODE](https://a.example)\n", 0)]
    [InlineData("## B\n\n*Lamps for boats.*\n\n## C\n\n*Charts for boats.*\n\n## D\n\n*Horns for boats.*\n", 1)]
    public void A_star_that_may_be_of_a_footnote_is_told_only_among_texts_in_italics(string others, int reports) =>
        Assert.Equal(reports, Reports.Find<UnrenderedMarkup>($"* *CODE means the code of boats\n\n{others}\n").Count(one => one.Span.Start < 10));
}
