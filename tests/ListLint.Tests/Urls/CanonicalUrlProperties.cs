using FsCheck;
using FsCheck.Fluent;

namespace ListLint.Tests;

public class CanonicalUrlProperties
{
    private static readonly string[] Pieces =
    [
        "http",
        "https",
        ":",
        "//",
        "/",
        "www.",
        "m.",
        "example.com",
        "arxiv.org",
        "/abs/",
        "2303.14070",
        "v2",
        ".pdf",
        "hep-th/9901001",
        "doi.org",
        "10.1101/",
        "10.48550/arXiv.",
        "%2F",
        "%2f",
        "%",
        "%41",
        "%E4%B8",
        "%25",
        "?",
        "&",
        "=",
        "#",
        "a",
        "B",
        "中",
        "\ud800",
        "\0",
        " ",
        "\\",
        "\\_",
        "index.html",
        ".",
        ":80",
        "@",
        "github.com",
        ".git",
        "/tree/main",
        "aclanthology.org",
        "N19-1423",
        "youtube.com",
        "/watch?v=",
        "abcdefghi-_",
        "utm_source=x",
        "amp;",
        "readme",
        ":~:",
        "nature.com/articles/",
        "[",
        "]",
        "/full",
        "biorxiv.org/content/",
        "early/2017/02/25/",
        "111591",
        "ＷＷＷ．",
        "℀",
        "\t",
        "page=3",
        "zenodo.",
        "10.5281/",
        "openreview.net/forum?id=",
        "journals.plos.org/a/article?id=",
    ];

    private static readonly Arbitrary<string> Addresses = Gen.Elements(Pieces)
        .ListOf()
        .Select(pieces => string.Concat(pieces))
        .SelectMany(_ => Gen.Elements("", "https://", "https://arxiv.org", "https://doi.org/10.1101/"), (text, start) => start + text)
        .ToArbitrary();

    [Fact]
    public void A_canonical_form_is_its_own_canonical_form() =>
        Prop.ForAll(Addresses, url => IsStable(url)).Check(Repeatable.Config.WithMaxTest(5000).WithQuietOnSuccess(true));

    [Fact]
    public void No_text_makes_it_throw() =>
        Prop.ForAll<string>(text => text is null || (IsStable(text) && IsStable("https://" + text) && IsStable("https://arxiv.org/abs/" + text)))
            .Check(Repeatable.Config.WithMaxTest(1000).WithQuietOnSuccess(true));

    [Theory]
    [InlineData("https://example.com/", "a/")]
    [InlineData("https://example.com/", "/")]
    [InlineData("https://example.com/", "/index.html")]
    [InlineData("https://", "www.")]
    [InlineData("https://a", ":80")]
    [InlineData("https://example.com/?", "&a=b")]
    [InlineData("https://example.com/?", "amp;")]
    [InlineData("https://example.com/", "%E4\\_ ")]
    [InlineData("https://doi.org/10.1101/a", ".full.pdf")]
    [InlineData("https://github.com/a/b", ".git")]
    [InlineData("https://openreview.net/forum?id=", "(")]
    public void A_megabyte_is_read(string start, string repeated)
    {
        var url = start + string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length));
        // Quadratic cost would take minutes.
        Assert.True(IsStable(url));
    }

    [Fact]
    public void Escapes_of_Markdown_do_not_matter() =>
        Prop.ForAll(
                Addresses,
                url => url.Contains('\\') || CanonicalUrl.Parse(url.Replace("_", "\\_").Replace("#", "\\#")) == CanonicalUrl.Parse(url)
            )
            .Check(Repeatable.Config.WithMaxTest(1000).WithQuietOnSuccess(true));

    private static bool IsStable(string url)
    {
        var once = CanonicalUrl.Parse(url);
        var twice = CanonicalUrl.Parse(once.Value);
        return once.Value == twice.Value && once.IsWeb == twice.IsWeb;
    }
}
