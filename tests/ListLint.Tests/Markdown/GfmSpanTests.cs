using FsCheck;
using FsCheck.Fluent;
using ListLint.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ListLint.Tests.Markdown;

public sealed class GfmSpanTests
{
    private static readonly string[] Tokens =
    [
        "|",
        "|",
        "| ",
        "-",
        "--|--",
        "|-|-|\n",
        "|a|b|\n",
        "a",
        "é\u0301",
        "😀",
        "\\|",
        "\\",
        "`",
        "[",
        "]",
        "](",
        "(",
        ")",
        "](u)",
        "<",
        ">",
        "> ",
        "- ",
        "1. ",
        "*",
        "**",
        "_",
        "~",
        "#",
        "\n",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "    ",
        " ",
        "\0",
        "www.a.b",
        "http://a.b",
        "b@c.de",
        "&amp;",
        "[a]: b\n",
        "<b>",
        "<!--",
        "---\n",
        "```\n",
        "!",
        ":",
    ];

    [CorpusTheory]
    [MemberData(nameof(Corpus.FileData), MemberType = typeof(Corpus))]
    public void Every_span_in_a_real_list_cuts_out_what_its_node_says(string path) => Assert.Empty(GfmSpans.Faults(Corpus.Read(path).Text));

    [Fact]
    public void Every_span_in_any_text_lies_within_its_parent_and_cuts_out_what_its_node_says()
    {
        var texts = Gen.Elements(Tokens).ListOf().Select(string.Concat);
        Prop.ForAll(Arb.From(texts), text => GfmSpans.Faults(text).Count == 0).Check(Repeatable.Config.WithMaxTest(2000).WithEndSize(40));
    }

    [Theory]
    [InlineData("- [Paper](https://a.example/x) 😀 e\u0301 [Code](https://b.example)", "https://a.example/x", "https://b.example")]
    [InlineData(
        "> - é [Paper](<https://a.example/u v>)\r\n> - [Code](https://b.example \"title\")\r\n",
        "<https://a.example/u v>",
        "https://b.example"
    )]
    [InlineData("\t\n1. one\r\r   [two\r   lines](https://a.example)\r", "https://a.example")]
    [InlineData(
        "- | 😀 | [x](https://a.example) |\n  |---|---|\n  | \\| e\u0301 | ![b](https://b.example/i.svg) |\n",
        "https://a.example",
        "https://b.example/i.svg"
    )]
    [InlineData("\0 [[Paper]](https://a.example)", "https://a.example")]
    public void The_address_of_a_link_is_where_its_span_says(string text, params string[] addresses) =>
        Assert.Equal(addresses, GfmParser.Parse(text).Descendants<LinkInline>().Select(link => GfmSpans.Slice(text, link.UrlSpan)));

    [Fact]
    public void Of_two_definitions_of_a_label_the_first_counts_and_both_are_in_the_tree()
    {
        var document = GfmParser.Parse("[a]: u\n[b]: x\n[A]: v\n\n[a]\n");

        Assert.Equal("u", Assert.Single(document.Descendants<LinkInline>()).Url);
        Assert.Equal(["u", "x", "v"], document.Descendants<LinkReferenceDefinition>().Select(definition => definition.Url));
    }

    [Theory]
    [InlineData("[a\r\nb]: https://a.example\r\n\r\n[a b]")]
    [InlineData("> [a\n>   b]:\n>   https://a.example\n>\n> [a b]\n")]
    [InlineData("- x\n\n  [q]: u\n  [A B]: <https://a.example>\n  [a b][]\n")]
    public void A_reference_points_to_the_address_in_its_definition(string text)
    {
        var link = Assert.Single(GfmParser.Parse(text).Descendants<LinkInline>());

        Assert.Equal("https://a.example", GfmSpans.Slice(text, link.UrlSpan).Trim('<', '>'));
        Assert.StartsWith("[", GfmSpans.Slice(text, link.Reference!.Span).TrimStart(), StringComparison.Ordinal);
    }
}
