using ListLint.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ListLint.Tests.Markdown;

public sealed class GfmLinkTests
{
    [Theory]
    [InlineData("see https://a.example/x_(y)), and", "https://a.example/x_(y)")]
    [InlineData("see https://a.example/?q=1&copy;. And", "https://a.example/?q=1")]
    [InlineData("(www.a.example/x).", "http://www.a.example/x")]
    [InlineData("1HTTP://a.example<br>", "HTTP://a.example")]
    [InlineData("a_b+c@mail.example. x", "mailto:a_b+c@mail.example")]
    [InlineData("<https://a.example?b&amp;c>", "https://a.example?b&c")]
    [InlineData("| x |\n|---|\n| https://a.example/y\\|z |", "https://a.example/y|z")]
    public void A_bare_address_is_linked_without_the_sentence_around_it(string text, string url) => Assert.Equal([url], Urls(text));

    [Theory]
    [InlineData("xhttp://a.example")]
    [InlineData("http://a_b.example")]
    [InlineData("awww.a.example")]
    [InlineData("[ http://a.example")]
    [InlineData("a@b")]
    [InlineData("http:// a.example")]
    public void What_GitHub_leaves_as_text_is_no_link(string text) => Assert.Empty(Urls(text));

    [Theory]
    [InlineData("[[Paper]](u)", "u")]
    [InlineData("[a](<u r l>)", "u r l")]
    [InlineData("[a\nb](u\n\"t\")", "u")]
    [InlineData("[![i](p)](u)", "u", "p")]
    [InlineData("[a [b](u) c](v)", "u")]
    [InlineData("[a](u)[b](v)](w)", "u", "v")]
    [InlineData("[a](u v)")]
    [InlineData("[a] (u)")]
    public void A_link_is_found_where_GitHub_shows_one(string text, params string[] urls) => Assert.Equal(urls, Urls(text));

    [Fact]
    public void Front_matter_is_skipped_only_at_the_start()
    {
        Assert.Equal(["v"], Urls("---\nx: '[a](u)'\n---\n[b](v)\n"));
        Assert.Equal(["w", "u", "v"], Urls("[c](w)\n\n---\nx: '[a](u)'\n\n---\n[b](v)\n"));
    }

    [Theory]
    [InlineData("[", "a")]
    [InlineData("![", "")]
    [InlineData("> ", "a")]
    [InlineData("- ", "a")]
    [InlineData("*a ", "")]
    [InlineData("a**b*", "")]
    [InlineData("[a](", "")]
    [InlineData("a <?", "")]
    [InlineData("[a]: b\n", "")]
    [InlineData("*", "a")]
    public void Nesting_without_end_is_parsed(string opening, string end) =>
        Assert.NotEmpty(GfmParser.Parse(string.Concat(Enumerable.Repeat(opening, 20_000)) + end).Descendants());

    // Bytes that are asked for are counted, since time is not to be trusted: joined one by one, twice the brackets would take four times as many.
    [Theory]
    [InlineData("[a](")]
    [InlineData("[")]
    [InlineData("](")]
    [InlineData("![")]
    [InlineData("|a")]
    [InlineData("a <!-- ")]
    [InlineData("<table><tr><td>")]
    [InlineData("- [a](https://example.org/one)\n")]
    [InlineData("# Name\n\n")]
    public void Twice_the_text_asks_for_about_twice_the_memory(string piece)
    {
        Allocated(piece, 1000);
        var (half, whole) = (Allocated(piece, 8000), Allocated(piece, 16000));

        Assert.InRange((double)whole / half, 1, 2.8);
    }

    [Fact]
    public void Runs_of_asterisks_without_end_are_text() =>
        Assert.Equal(
            new string('*', 40_000).Length + 1,
            Parsing.Parse(SourceText.From(new string('*', 20_000) + "a" + new string('*', 20_000)), Facts.None).TextRuns.Sum(run => run.Length)
        );

    private static long Allocated(string piece, int times)
    {
        var source = SourceText.From(string.Concat(Enumerable.Repeat(piece, times)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Parsing.Parse(source, Facts.None);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void Bold_words_by_the_thousand_in_one_paragraph_are_all_bold()
    {
        var text = string.Concat(Enumerable.Repeat("**x** [a](u)<br>\n", 6000));

        var document = GfmParser.Parse(text);

        Assert.Equal(6000, document.Descendants<EmphasisInline>().Count());
        Assert.Equal(6000, document.Descendants<LinkInline>().Count());
    }

    private static List<string> Urls(string text) =>
        [
            .. GfmParser
                .Parse(text)
                .Descendants<Inline>()
                .Select(inline => (inline as LinkInline)?.Url ?? (inline as AutolinkInline)?.Url)
                .OfType<string>(),
        ];
}
