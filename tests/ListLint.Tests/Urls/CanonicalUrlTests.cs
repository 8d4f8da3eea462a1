namespace ListLint.Tests;

public class CanonicalUrlTests
{
    [Theory]
    [MemberData(nameof(UrlPairs.Equal), MemberType = typeof(UrlPairs))]
    public void Two_ways_to_write_one_address_are_equal(string text, string other)
    {
        Assert.Equal(CanonicalUrl.Parse(text).Value, CanonicalUrl.Parse(other).Value);
        Assert.Equal(CanonicalUrl.Parse(text), CanonicalUrl.Parse(other));
        Assert.Equal(CanonicalUrl.Parse(text).GetHashCode(), CanonicalUrl.Parse(other).GetHashCode());
    }

    [Theory]
    [MemberData(nameof(UrlPairs.Different), MemberType = typeof(UrlPairs))]
    public void Addresses_of_different_things_differ(string text, string other) =>
        Assert.NotEqual(CanonicalUrl.Parse(text), CanonicalUrl.Parse(other));

    [Theory]
    [InlineData("https://example.com/", true)]
    [InlineData("HTTP://example.com", true)]
    [InlineData("//example.com/a", true)]
    [InlineData("www.example.com", true)]
    [InlineData("arxiv:2303.14070", true)]
    [InlineData("https://münchen.example/", true)]
    [InlineData("http://[::1]/", true)]
    [InlineData("", false)]
    [InlineData("#top", false)]
    [InlineData("docs/a.md", false)]
    [InlineData("/a/b", false)]
    [InlineData("mailto:a@example.com", false)]
    [InlineData("ftp://example.com/a", false)]
    [InlineData("http://", false)]
    [InlineData("https://...", false)]
    [InlineData("https:/example.com", false)]
    [InlineData("http://[", false)]
    public void An_address_is_of_the_web_when_it_has_a_host(string url, bool isWeb) => Assert.Equal(isWeb, CanonicalUrl.Parse(url).IsWeb);

    [Theory]
    [InlineData("https://arxiv.org/abs/2303.14070", "arxiv", true)]
    [InlineData("https://doi.org/10.48550/arXiv.2303.14070", "arxiv", true)]
    [InlineData("https://www.nature.com/articles/s41586-023-00000-2", "doi", true)]
    [InlineData("https://aclanthology.org/N19-1423", "acl", true)]
    [InlineData("https://ieeexplore.ieee.org/document/9210842", "ieee", true)]
    [InlineData("https://doi.org/10.7937/K9/TCIA.2015.LO9QL9SX", "doi", false)]
    [InlineData("https://github.com/Doe/Thing", "github", false)]
    [InlineData("https://arxiv.org/list/cs.CL/recent", "", false)]
    [InlineData("https://aclanthology.org/volumes/2020.acl-main/", "", false)]
    [InlineData("https://www.nature.com/nature", "", false)]
    [InlineData("https://example.com/arxiv.org/abs/2303.14070", "", false)]
    public void A_publication_is_told_by_its_address(string url, string kind, bool isWork)
    {
        var canonical = CanonicalUrl.Parse(url);
        Assert.Equal((kind, isWork), (canonical.Kind, canonical.IsWork));
    }

    [Theory]
    [InlineData("https://user:secret@WWW.Example.COM:443/A?b=1#C", "https://example.com/A?b=1#C", "example.com", "C")]
    [InlineData("http://example.com:8080", "https://example.com:8080", "example.com:8080", "")]
    [InlineData("www.example.com?q=1", "https://example.com?q=1", "example.com", "")]
    [InlineData(" mailto:a@example.com ", "mailto:a@example.com", "", "")]
    public void The_parts_are_those_of_the_canonical_form(string url, string value, string host, string fragment)
    {
        var canonical = CanonicalUrl.Parse(url);
        Assert.Equal((value, host, fragment, fragment.Length > 0), (canonical.Value, canonical.Host, canonical.Fragment, canonical.HasFragment));
    }
}
