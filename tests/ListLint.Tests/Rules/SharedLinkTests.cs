using ListLint.Rules;

namespace ListLint.Tests;

public sealed class SharedLinkTests
{
    private const string Owner =
        "- [Fog (harbourd)](https://github.com/harbourd/fog) - A horn.\n- [Tides](https://github.com/tides/tides) - A table.\n";

    [Theory]
    [InlineData("- [Sea fog (harbourd)](https://github.com/harbourd/fog) - A fog horn for the sea.", 0)] // the owner and the name fit
    [InlineData("- [Cranes](https://github.com/harbourd/fog) - A crane for ships.", 1)]
    public void A_title_that_names_the_owner_and_the_repository_may_be_at_home_there(string line, int reports) =>
        Assert.Equal(reports, Reports.Find<SharedLink>(Owner + line + "\n").Count());

    [Fact]
    public void The_venue_in_two_titles_makes_them_no_more_alike() =>
        Assert.Single(
            Reports.Find<SharedLink>(
                "- [Tidal Fusion of Quiet Features for Semantic Harbours - ECCV - 2018](https://arxiv.org/abs/1804.03821)\n"
                    + "- [Deep Buoys with Separable Fog Horns for Semantic Harbours - ECCV - 2018](https://arxiv.org/abs/1804.03821)\n"
            )
        );
}
