namespace ListLint.Tests;

/// <summary>What an entry is called, where a mark, a label or a description could be taken for its title.</summary>
public sealed class EntryTitleTests
{
    [Theory]
    [InlineData("- `Training` `Text` [RockSet](https://rocks.example)", "RockSet")]
    [InlineData("- `Training`- `Text, Stone, etc` [RockSet](https://rocks.example/data)", "RockSet")]
    [InlineData("- 🪨 `2023` `Text` **[RockSet](https://rocks.example)** - A set.", "RockSet")]
    [InlineData("- `CVPR 2023` How stones fall. [[Paper](https://rocks.example)]", "How stones fall")]
    [InlineData("- `How stones fall` [[Paper](https://rocks.example)]", "How stones fall")]
    [InlineData("- `stone` - Lifts rocks. [docs](https://rocks.example)", "stone")]
    public void Code_in_front_of_a_link_is_a_mark(string markdown, string title) => Holds(markdown, title);

    [Theory]
    [InlineData("- [**arXiv 2023**] **How stones fall** [[pdf]](https://arxiv.org/abs/2301.00001)", "How stones fall")]
    [InlineData("- [**Lancet Stone Health, 2023**] StoneGPT: the future of rocks. [paper](https://rocks.example)", "StoneGPT: the future of rocks")]
    [InlineData("- (**AAAI**) **How stones fall**. [paper](https://rocks.example)", "How stones fall")]
    [InlineData("- How stones fall (**oral**) [[paper](https://rocks.example)]", "How stones fall")]
    [InlineData("- [**StoneNet**] How stones fall again [[paper](https://rocks.example)]", "How stones fall again")]
    [InlineData("- [**How stones fall**] [[paper](https://rocks.example)]", "How stones fall")]
    public void Bold_words_in_brackets_are_a_mark(string markdown, string title) => Holds(markdown, title);

    [Fact]
    public void The_mark_in_brackets_dates_the_entry() =>
        Assert.Equal(
            ["1 Bullet «How stones fall» [arXiv 2023] 2023/Tag pdf:arxiv.org/abs/2301.00001"],
            EntryPrint.Format("- [**arXiv 2023**] **How stones fall** [pdf](https://arxiv.org/abs/2301.00001)")
        );

    [Theory]
    [InlineData("- [papers](https://papers.example) – A collection of stones", "papers")]
    [InlineData("- [Web98](https://web98.example): Fantasy of stones", "Web98")]
    [InlineData("- [GitLab](https://gitlab.example) - Hosts code, see [Gitea](https://gitea.example).", "GitLab")]
    [InlineData("- [Video++](https://video.example) - Shows stones. [MIT]", "Video++")]
    [InlineData("- [[Paper](https://rocks.example)] - How stones fall", "How stones fall")]
    [InlineData("- [Paper](https://rocks.example) How stones fall", "How stones fall")]
    public void A_link_with_its_description_is_named_by_itself(string markdown, string title) => Holds(markdown, title);

    [Fact]
    public void A_label_that_starts_the_entries_of_a_list_is_a_label() =>
        Holds(
            "- [Paper](https://a.example): How stones fall\n"
                + "- [Paper](https://b.example): How stones rise\n"
                + "- [Paper](https://c.example): How stones rest",
            "How stones fall",
            "How stones rise",
            "How stones rest"
        );

    [Theory]
    [InlineData("- [:thumbsup: StoneNet](https://rocks.example) - A net.", "StoneNet")]
    [InlineData("- **:fast_forward: Falling stones** [paper](https://rocks.example)", "Falling stones")]
    [InlineData("- [StoneNet :star2:](https://rocks.example) - A net.", "StoneNet")]
    [InlineData("- :octocat: How stones fall :+1: [code](https://rocks.example)", "How stones fall")]
    [InlineData("- [At 10:30: stones](https://rocks.example)", "At 10:30: stones")]
    public void The_name_of_an_emoji_is_no_part_of_a_title_and_is_never_cut(string markdown, string title) => Holds(markdown, title);

    [Theory]
    [InlineData("- __2014 Stone Support Track__ [page](https://rocks.example)", "2014 Stone Support Track")]
    [InlineData("- **2014-05-03 Stone Support Track** [page](https://rocks.example)", "Stone Support Track")]
    [InlineData("- **2014: Stone Support Track** [page](https://rocks.example)", "Stone Support Track")]
    public void A_year_that_is_part_of_a_name_stays(string markdown, string title) => Holds(markdown, title);

    [Theory]
    [InlineData("- 2020-ICLR - Learning from falling stones. [[Paper]](https://rocks.example)", "Learning from falling stones")]
    [InlineData("- 2020-05 - Learning from falling stones. [[Paper]](https://rocks.example)", "Learning from falling stones")]
    public void A_venue_or_month_that_hangs_on_its_year_is_no_title(string markdown, string title) => Holds(markdown, title);

    [Fact]
    public void A_formula_in_a_title_is_shown_as_it_is_written() =>
        Holds("- $A[i](j)$-Stones fall. [[Paper](https://rocks.example)]", "$A[i](j)$-Stones fall");

    private static void Holds(string markdown, params string[] titles) => Assert.Equal(titles, EntryPrint.Titles(markdown));
}
