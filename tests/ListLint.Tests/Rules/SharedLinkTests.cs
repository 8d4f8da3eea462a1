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

    [Theory]
    [InlineData("Global Beacons for Foggy Harbour Image Text Retrieval", 1)]
    [InlineData("Global Buoys for Foggy Harbour Image Text Retrieval", 0)]
    public void That_all_titles_are_about_one_topic_makes_two_no_more_alike(string title, int reports)
    {
        var others = string.Concat(
            "Winch Crane Quay Mole Pier Dock"
                .Split(' ')
                .Select((word, at) => Entry($"Learned {word} of Foggy Harbour Image Text Retrieval", 100 + at))
        );
        var pair = Entry("Fine Buoys with Foggy Harbour Image Text Retrieval", 200) + Entry(title, 200);
        Assert.Equal(reports, Reports.Find<SharedLink>(others + pair).Count());
    }

    [Theory]
    [InlineData("fogdata_all", 0)] // a place for the data of all three
    [InlineData("fogdata", 2)]
    public void What_three_works_have_belongs_to_one_only_if_it_has_its_whole_name(string repository, int reports) =>
        Assert.Equal(
            reports,
            Reports
                .Find<SharedLink>(
                    string.Concat("Fogdata Tidescale Lampset".Split(' ').Select(name => $"- [{name}](https://github.com/x1/{repository}) - A set.\n"))
                )
                .Count()
        );

    [Fact]
    public void The_venue_in_two_titles_makes_them_no_more_alike() =>
        Assert.Single(
            Reports.Find<SharedLink>(
                "- [Tidal Fusion of Quiet Features for Semantic Harbours - ECCV - 2018](https://arxiv.org/abs/1804.03821)\n"
                    + "- [Deep Buoys with Separable Fog Horns for Semantic Harbours - ECCV - 2018](https://arxiv.org/abs/1804.03821)\n"
            )
        );

    private static string Entry(string title, int paper) => $"- [{title}](https://arxiv.org/abs/2403.01{paper})\n";
}
