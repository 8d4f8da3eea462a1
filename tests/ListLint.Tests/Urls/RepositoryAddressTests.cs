namespace ListLint.Tests;

public sealed class RepositoryAddressTests
{
    [Theory]
    [InlineData("https://github.com/Doe/Quays", "github.com", "Doe", "Quays", true)]
    [InlineData("http://www.GitHub.com/Doe/Quays.git", "github.com", "Doe", "Quays", true)]
    [InlineData("github.com/doe/quays/?tab=readme#use", "github.com", "doe", "quays", true)]
    [InlineData("https://gitlab.com/doe/quays/-/tree/main", "gitlab.com", "doe", "quays", false)]
    [InlineData("https://gitlab.com/topics/tides", "gitlab.com", "topics", "tides", true)]
    public void An_address_names_the_repository_that_it_goes_to_or_into(string url, string host, string owner, string name, bool isWhole)
    {
        var repository = RepositoryAddress.Parse(url);

        Assert.NotNull(repository);
        Assert.Equal((host, owner, name, isWhole), (repository.Host, repository.Owner, repository.Name, repository.IsWhole));
        Assert.Equal($"{owner}/{name}", repository.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("https://github.com")]
    [InlineData("https://github.com/doe")]
    [InlineData("https://github.com/doe/")]
    [InlineData("https://github.com/doe/.git")]
    [InlineData("https://github.com/doe/..")]
    [InlineData("https://github.com/doe/a b")]
    [InlineData("https://github.com/topics/tides")]
    [InlineData("https://github.com?owner=doe/quays")]
    public void Other_addresses_name_none(string url) => Assert.Null(RepositoryAddress.Parse(url));

    [Theory]
    [InlineData("doe/quays", "Doe/QUAYS", true, true)]
    [InlineData("doe/quays", "roe/Quays", false, true)]
    [InlineData("doe/quays", "doe/quay", false, false)]
    public void Case_tells_no_repositories_apart(string one, string other, bool isSame, bool hasSameName)
    {
        var (left, right) = (RepositoryAddress.Parse($"https://github.com/{one}")!, RepositoryAddress.Parse($"https://github.com/{other}")!);

        Assert.Equal((isSame, hasSameName), (left.Is(right), left.HasNameOf(right)));
    }

    [Fact]
    public void One_name_on_two_sites_is_two_repositories() =>
        Assert.False(RepositoryAddress.Parse("https://github.com/doe/quays")!.Is(RepositoryAddress.Parse("https://gitlab.com/doe/quays")!));
}
