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
}
