using ListLint.Markdown;

namespace ListLint.Tests.Markdown;

public sealed class LineRendererTests
{
    [Theory]
    [InlineData("- **Bold** _and_ ~~old~~ `code`", "item 1: [strong|Bold] [em|and] [del|old] [code|code]")]
    [InlineData("3. [A *b*](https://x.example/1) \\* &amp;", "item 1 3.: [a https://x.example/1|A [em|b]] * &")]
    [InlineData("## Part [two](#two)", "heading 2: Part [a #two|two]")]
    [InlineData(
        "https://x.example and <https://y.example>",
        "text: [a https://x.example|https://x.example] and [a https://y.example|https://y.example]"
    )]
    [InlineData("![Stars](https://x.example/s.svg)", "text: [img https://x.example/s.svg|Stars]")]
    [InlineData("[![Stars](s.svg)](https://x.example)", "text: [a https://x.example|[img s.svg|Stars]]")]
    [InlineData("text <b>bold</b> <font color=red>red</font> H<sub>2</sub>O <br> <!-- c -->", "text: text [strong|bold] red H[sub|2]O [br|] ")]
    [InlineData("a <b>never closed", "text: a [strong|never closed]")]
    [InlineData("a </b> stray", "text: a  stray")]
    [InlineData("<p align=center><a href=\"https://x.example\">link</a> &copy;</p>", "text: [a https://x.example|link] ©")]
    [InlineData("    code **as is**", "code:     code **as is**")]
    [InlineData("- [x] done", "item 1: ☑ done")]
    [InlineData("<!-- only a comment -->", "nothing: ")]
    [InlineData("[a]: https://x.example", "nothing: ")]
    [InlineData("", "nothing: ")]
    public void A_line_is_shown_as_GitHub_shows_it(string line, string shown) => Assert.Equal(shown, Shown(line, 1));

    [Fact]
    public void A_row_has_as_many_cells_as_its_header()
    {
        const string Text = "| A | B |\n|---|---|\n| 1 | `x \\| y` | dropped |\n| 2 |\n";

        Assert.Equal("row: [cell|1] [cell|[code|x | y]]", Shown(Text, 3).Replace("][cell", "] [cell"));
        Assert.Equal("row: [cell|2] [cell|]", Shown(Text, 4).Replace("][cell", "] [cell"));
        Assert.Equal("nothing: ", Shown(Text, 2));
    }

    [Fact]
    public void A_reference_is_what_its_definition_says() =>
        Assert.Equal("text: [a https://x.example|one]", Shown("[one][1]\n\n[1]: https://x.example\n", 1));

    [Fact]
    public void A_line_of_a_paragraph_holds_only_its_own_part() =>
        Assert.Equal("text: and [em|over]", Shown("- one *two\n  three*\n  and *over*\n", 3));

    [Fact]
    public void Nested_items_have_their_depth() => Assert.Equal("item 2: b", Shown("- a\n  - b\n", 2));

    [Fact]
    public void A_part_of_a_long_line_is_shown_alone()
    {
        var text = $"{new string('a', 50)} [link](https://x.example) {new string('b', 50)}";

        Assert.Equal("text: aa [a https://x.example|link] bb", Write(new LineRenderer(text).Render(new Span(48, 79))));
    }

    [Fact]
    public void Tags_that_are_nested_without_end_cost_nothing()
    {
        var shown = new LineRenderer(string.Concat(Enumerable.Repeat("<b>", 100_000)) + "x").Render(new Span(0, 300_001));

        Assert.Equal(24, Depth(shown.Parts));
    }

    [CorpusFact]
    public void Every_line_of_the_real_lists_can_be_shown()
    {
        foreach (var path in Corpus.Files().Where((_, index) => index % 10 == 0))
        {
            var source = Corpus.Read(path);
            var renderer = new LineRenderer(source.Text);
            var shown = Enumerable.Range(1, source.LineCount).Count(line => renderer.Render(source.Line(line)).Block != ShownBlock.Nothing);
            Assert.InRange(shown, source.LineCount / 4, source.LineCount);
        }
    }

    private static int Depth(IReadOnlyList<Shown> parts) => parts.OfType<ShownElement>().Select(part => 1 + Depth(part.Parts)).DefaultIfEmpty().Max();

    private static string Shown(string text, int line)
    {
        var source = SourceText.From(text);
        return Write(new LineRenderer(text).Render(source.Line(line)));
    }

    private static string Write(ShownLine line) =>
        $"{line.Block.ToString().ToLowerInvariant()}{(line.Level > 0 ? $" {line.Level}" : "")}"
        + $"{(line.Number is null ? "" : $" {line.Number}")}: {string.Concat(line.Parts.Select(Write))}";

    private static string Write(Shown part) =>
        part switch
        {
            ShownText text => text.Text,
            ShownElement element =>
                $"[{Name(element.Kind)}{(element.Url is null ? "" : $" {element.Url}")}|{string.Concat(element.Parts.Select(Write))}]",
            _ => "",
        };

    private static string Name(ShownKind kind) =>
        kind switch
        {
            ShownKind.Emphasis => "em",
            ShownKind.Struck => "del",
            ShownKind.Link => "a",
            ShownKind.Image => "img",
            ShownKind.Subscript => "sub",
            ShownKind.Break => "br",
            _ => kind.ToString().ToLowerInvariant(),
        };
}
