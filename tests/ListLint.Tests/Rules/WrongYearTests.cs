using ListLint.Rules;

namespace ListLint.Tests;

public class WrongYearTests
{
    [Theory]
    [InlineData("- [A long title of a work](https://arxiv.org/abs/2302.01234), CVPR 2022")]
    [InlineData("- [A long title of a work](https://arxiv.org/abs/2302.01234) (TPAMI, 2022)")]
    [InlineData("- A long title of a work, 2018. [Paper](https://aclanthology.org/N19-1999.pdf)")]
    [InlineData("- [2018/10] A long title of a work. [[Paper]](https://aclanthology.org/N19-1999.pdf)")]
    [InlineData("- [2021] A long title of a work. [[Paper]](https://www.nature.com/articles/s41586-019-00001-1)")]
    [InlineData("- [CVPR 2023] A long title of a work. [[Paper]](https://doe.example/cvpr23_title.pdf)")]
    [InlineData("- [CVPR 2023] A long title of a work. [[Paper]](https://doe.example/cvpr22_to_cvpr23.pdf)")]
    [InlineData("- [CVPR 2023] A long title of a work. [[Code]](https://github.com/doe/cvpr22)")]
    [InlineData("- [2023] A long title of a work. [[Paper]](https://doe.example/cvpr22_title.pdf)")]
    [InlineData("- [NeurIPS, 2023-05] A long title of a work. [[Paper]](https://arxiv.org/abs/2205.01234)")]
    [InlineData("- [ICLR 2025](https://openreview.net/group?id=ICLR.cc/2025/Conference)")]
    [InlineData("- [2022/12] A long title of a work. [[Paper]](https://arxiv.org/abs/2301.06123)")]
    [InlineData("- [AI Open 2020] A long title of a work. [[Paper]](https://doi.org/10.1016/j.aiopen.2021.01.001)")]
    [InlineData("- [2022] A long title of a work. ![2024](https://arxiv.org/abs/2401.01234)")]
    [InlineData(
        "- [2022] [A long title of a work](https://works.example/1) - A tool, later described in [this other work](https://arxiv.org/abs/2405.01234)."
    )]
    [InlineData("- [2020] A long title of a work. [[Paper]](https://arxiv.org/abs/2201.01234), revised in 2023")]
    public void A_year_that_the_link_allows_is_not_reported(string line) => Assert.Empty(Check(line));

    [Theory]
    [InlineData(
        "- [CVPR 2022] A long title of a work. [[Paper]](https://openaccess.thecvf.com/content/CVPR2021/papers/Doe_A_Title_CVPR_2021_paper.pdf)",
        Severity.Error
    )]
    [InlineData("- [COLING 2024] A long title of a work. [[Paper]](https://aclanthology.org/2025.coling-main.1/)", Severity.Error)]
    [InlineData("- [2020] A long title of a work. [[Paper]](https://aclanthology.org/2022.bionlp-1.99/)", Severity.Error)]
    [InlineData("- [arXiv 2021] A long title of a work. [[Paper]](https://arxiv.org/abs/2205.01234)", Severity.Error)]
    [InlineData("- [2021] A long title of a work. [[Paper]](https://arxiv.org/abs/2205.01234)", Severity.Warning)]
    [InlineData("- [arXiv 2022] A long title of a work. [[Paper]](https://arxiv.org/abs/2301.03123)", Severity.Info)]
    [InlineData("- [arXiv 2022] A long title of a work. [[Paper]](https://arxiv.org/abs/2301.09123)", Severity.Warning)]
    [InlineData("- A long title of a work. arXiv 2022. 17 Jan 2023. [[Paper]](https://arxiv.org/abs/2301.09123)", Severity.Warning)]
    [InlineData("- [2022-05] A long title of a work, ICML. [[Paper]](https://arxiv.org/abs/2305.09123)", Severity.Warning)]
    [InlineData("- [20th Nov., 2021] A long title of a work. [[Paper]](https://arxiv.org/abs/2011.09123)", Severity.Warning)]
    [InlineData("- [CVPR 2023] A long title of a work. [[Paper]](https://doe.example/papers/CVPR22_title.pdf)", Severity.Warning)]
    [InlineData("- [CVPR 2014] A long title of a work. [[Paper]](https://doe.example/cvpr15/title.pdf)", Severity.Warning)]
    [InlineData("- [ICLR 2025](https://openreview.net/group?id=ICLR.cc/2024/Conference)", Severity.Error)]
    [InlineData("- [2023.03.19] A long title of a work. [[Paper]](https://arxiv.org/abs/2403.01234)", Severity.Warning)]
    public void A_year_that_the_link_rules_out_is_graded_by_its_evidence(string line, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Check(line)).Severity);

    [Fact]
    public void A_list_that_puts_one_in_ten_a_year_early_does_so_by_habit()
    {
        var lines = Enumerable
            .Range(1, 20)
            .Select(i => $"- [Work number {i} of many](https://arxiv.org/abs/{(i % 5 == 0 ? 2302 : 2205)}.{i + 2000:00000})");
        Assert.Empty(Check("## 2022\n\n" + string.Join('\n', lines)));
    }

    [Fact]
    public void A_later_year_beside_the_servers_name_is_reported_where_the_list_goes_by_the_id()
    {
        var lines = Enumerable
            .Range(1, 10)
            .Select(i => $"- [Work number {i} of many](https://arxiv.org/abs/2205.{i + 2000:00000}), arXiv 2022")
            .ToList();
        const string Late = "- [Work number 11 of many](https://arxiv.org/abs/2105.02011), arXiv 2022";
        Assert.Equal(11, Assert.Single(Check(string.Join('\n', lines.Append(Late)))).Line);
        Assert.Empty(Check(Late));
    }

    [Theory]
    [InlineData("(Arxiv preprint 2023) *Tides*, [[Paper](https://arxiv.org/abs/2003.12140)]", Severity.Warning)]
    [InlineData("⭐(arXiv 2023) *Tides*, [[Paper](https://arxiv.org/abs/2003.12140)]", Severity.Warning)]
    [InlineData("(ArixV 2021) *TideNet*, [[Paper](https://arxiv.org/abs/2003.12140)]", Severity.Info)]
    [InlineData("(arXiv 2021) *Tides*, [[Paper](https://arxiv.org/abs/2012.12140)]", null)]
    [InlineData("(arXiv 2023) *Tides*, [[Paper](https://arxiv.org/abs/2003.12140v4)]", null)]
    [InlineData("(arXiv 2023) (CVPR) *Tides*, [[Paper](https://arxiv.org/abs/2003.12140)]", null)]
    [InlineData("(Nature 2023) *Tides*, [[Paper](https://arxiv.org/abs/2003.12140)]", null)]
    [InlineData("(arXiv 2023) (2020) *Tides*, [[Paper](https://arxiv.org/abs/2003.12140)]", null)]
    public void A_later_year_of_arxiv_itself_is_reported_beside_an_entry_that_goes_by_the_id(string late, Severity? severity)
    {
        const string Other = "- (arXiv 2022) *Piers*, [[Paper](https://arxiv.org/abs/2205.02011)]\n- ";
        Assert.Equal(severity, Check(Other + late) is [var (_, found)] ? found : null);
    }

    [Fact]
    public void A_later_year_of_arxiv_is_not_reported_where_other_entries_are_as_late()
    {
        const string Late = "- (arXiv 2023) *Tides*, [[Paper](https://arxiv.org/abs/2003.12140)]\n";
        const string Other = "- (arXiv 2022) *Piers*, [[Paper](https://arxiv.org/abs/2205.02011)]\n";
        Assert.Empty(Check(Late + Other + "- (arXiv 2023) *Locks*, [[Paper](https://arxiv.org/abs/2104.12140)]"));
    }

    [Theory]
    [InlineData("2101.00027", 0)]
    [InlineData("2101.00127", 1)]
    public void The_first_hundred_numbers_of_a_January_may_be_of_December(string id, int reports) =>
        Assert.Equal(reports, Check($"- **The Tides of Old Harbours**, Arxiv 2020. [Paper](https://arxiv.org/abs/{id})").Count);

    private static List<(int Line, Severity Severity)> Check(string text)
    {
        var list = Parsing.Parse(SourceText.From(text + "\n"), Facts.None);
        return [.. new WrongYear().Check(list).Select(diagnostic => (list.Source.LineOf(diagnostic.Span.Start), diagnostic.Severity))];
    }
}
