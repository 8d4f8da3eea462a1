using ListLint.Links;

namespace ListLint.Tests;

public sealed class AddressPatternTests
{
    [Theory]
    [InlineData("tides.example", "https://tides.example/a/b?c#d", true)]
    [InlineData("tides.example", "http://www.tides.example", true)]
    [InlineData("https://www.tides.example/", "//tides.example/x", true)]
    [InlineData("tides.example", "https://tides.example.org", false)]
    [InlineData("tides.example", "https://low.tides.example", false)]
    [InlineData("*.tides.example", "https://low.tides.example/x", true)]
    [InlineData("*.tides.example", "https://tides.example/x", true)]
    [InlineData("*.tides.example", "https://hightides.example/x", false)]
    [InlineData("tides.example/a", "https://tides.example/a/b", true)]
    [InlineData("tides.example/a", "https://TIDES.example/A?x", true)]
    [InlineData("tides.example/a", "https://tides.example/ab", false)]
    [InlineData("tides.example/*/raw", "https://tides.example/a/b/raw", true)]
    [InlineData("tides.example/*.pdf", "https://tides.example/a.pdf#page=2", true)]
    [InlineData("tides.example/*.pdf", "https://tides.example/a.pdfx", false)]
    [InlineData("tides.example/a*", "https://tides.example/abc/d", true)]
    [InlineData("t*s.example/x+y(1)", "https://tides.example/x+y(1)", true)]
    [InlineData("tides.example/.*", "https://tides.example/abc", false)]
    public void A_pattern_is_a_host_or_a_host_with_a_path_and_stars(string pattern, string url, bool matches) =>
        Assert.Equal(matches, new AddressPatterns([pattern]).Match(url));

    [Fact]
    public void No_pattern_takes_long()
    {
        var pattern = string.Concat(Enumerable.Repeat("*a", 200)) + "*b";

        Assert.False(new AddressPatterns([pattern]).Match("https://x.example/" + new string('a', 20000)));
    }

    [Theory]
    [InlineData("https://github.com/doe/quays", "doe", "quays")]
    [InlineData("https://github.com/doe/quays/tree/dev?x#y", "doe", "quays")]
    [InlineData("https://github.com/doe/quays#use", "doe", "quays")]
    public void A_repository_is_named_by_every_address_in_it(string url, string owner, string name) =>
        Assert.Equal(new RepositoryName(owner, name), RepositoryName.Parse(url));

    [Theory]
    [InlineData("https://github.com/doe")]
    [InlineData("https://github.com/doe/")]
    [InlineData("https://github.com/topics/tides")]
    [InlineData("https://github.com/doe/..")]
    [InlineData("https://github.com/doe/\"}")]
    [InlineData("https://gitlab.com/doe/quays")]
    [InlineData("https://github.com.evil.example/doe/quays")]
    public void Other_addresses_name_none(string url) => Assert.Null(RepositoryName.Parse(url));
}
