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

    [Theory]
    [InlineData("Audio", "Plays sounds, see harbour_audio.h", 0)]
    [InlineData("Audio", "Logs to a file, see harbour_log.h", 1)]
    [InlineData("Log", "Plays sounds, see harbour_audio.h", 1)]
    [InlineData("Audio", "Logs to file", 1)]
    [InlineData("2024", "Plays sounds, see harbour_audio.h", 1)]
    public void A_table_may_list_a_program_for_each_of_its_purposes(string purpose, string note, int reports) =>
        Assert.Equal(
            reports,
            Reports
                .Find<DuplicateEntry>(
                    "| Purpose | Name | Note |\n|--|--|--|\n"
                        + "| Log | [harbour](https://github.com/quays/harbour) | Logs to a file, see harbour_log.h |\n"
                        + "| Log | [pier](https://github.com/quays/pier) | Logs to the console |\n"
                        + "| Draw | [mole](https://github.com/quays/mole) | Draws charts |\n"
                        + $"| {purpose} | [harbour](https://github.com/quays/harbour) | {note} |\n"
                )
                .Count
        );

    [Fact]
    public void A_repeated_entry_is_not_taken_from_what_is_nested_below_it()
    {
        var list = string.Concat("Beacon Haze Haze Maris".Split(' ').Select(name => Entry(name)));
        Assert.Null(Assert.Single(Reports.Find<DuplicateEntry>($"# Sets\n\n## Underwater\n\n{list}")).Fix);
    }

    private static string Entry(string name) =>
        $"- Underwater {name} Data Set [[LINK](https://{name}.example/data)]\n"
        + $"  - Doe, Ann, et al. \"The {name} data set and what is beyond.\" arXiv preprint arXiv:1901.05495 (2019).\n";
}
