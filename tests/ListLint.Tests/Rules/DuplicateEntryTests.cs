using ListLint.Rules;

namespace ListLint.Tests;

public sealed class DuplicateEntryTests
{
    private const string First = "- [Unified Tides of Shallow Harbours - ARXIV - 2018](https://arxiv.org/abs/1812.03904)\n";

    [Theory]
    [InlineData("Unified Tides of Shallow Harbours - CVPR - 2019", "1812.03904", 1)]
    [InlineData("Unified Tides of Shallow Harbours", "1812.03904", 1)]
    [InlineData("Unified Tides of Shallow Harbours 2", "1812.03904", 0)]
    [InlineData("Unified Tides of Shallow Harbours - CVPR - 2019", "1812.03905", 0)]
    public void A_paper_under_the_year_and_venue_of_another_version_is_one_paper(string title, string id, int reports) =>
        Assert.Equal(reports, Reports.Find<DuplicateEntry>($"{First}- [{title}](https://arxiv.org/abs/{id})\n").Count);
}
