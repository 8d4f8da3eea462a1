using ListLint.Rules;

namespace ListLint.Tests;

public class WrongVenueTests
{
    private const string OfEmnlp = "[[Paper]](https://aclanthology.org/2023.emnlp-main.99/)";

    [Theory]
    [InlineData("- [ACL 2023] A long title of a work. " + OfEmnlp)]
    [InlineData("- **A long title of a work**, Doe et al. *ICLR'23*. " + OfEmnlp)]
    [InlineData("- A long title of a work [[NAACL 2023](https://aclanthology.org/2023.emnlp-main.99/)]")]
    [InlineData("- [EACL'17] A long title of a work. [[Paper]](https://aclanthology.org/P17-1099/)")]
    public void Another_venue_than_that_of_the_link_is_reported(string line) => Assert.Single(Reports.Find<WrongVenue>(line));

    [Theory]
    [InlineData("- [EMNLP 2023] A long title of a work. " + OfEmnlp)]
    [InlineData("- [2023] A long title of a work, by the ACL. " + OfEmnlp)]
    [InlineData("- [ACL 2023, EMNLP 2023] A long title of a work. " + OfEmnlp)]
    [InlineData("- [ACL 2023 Workshop] A long title of a work. " + OfEmnlp)]
    [InlineData("- [TPAMI 2023, ICLR 2023] A long title of a work. " + OfEmnlp)]
    [InlineData("- [ICLR 2023] A long title of a work. ![paper](https://aclanthology.org/2023.emnlp-main.99/)")]
    [InlineData("- [IJCNLP 2019] A long title of a work. [[Paper]](https://aclanthology.org/D19-1099/)")]
    [InlineData(
        "- [ICLR 2023] A long title of a work. [[Paper]](https://iclr.cc/virtual/2023/1) [[Data]](https://aclanthology.org/2023.emnlp-main.99/)"
    )]
    [InlineData(
        "- A long title of a work that compares CVPR 2023 papers. "
            + OfEmnlp
            + "\n- [Posters of ICLR 2023](https://aclanthology.org/2023.emnlp-main.98/)"
    )]
    public void The_same_joint_and_further_venues_are_fine(string line) => Assert.Empty(Reports.Find<WrongVenue>(line));

    [Theory]
    [InlineData("- ⭐(Nature 2023) *Tides*, [[Paper](https://www.nature.com/articles/s41612-023-00512-1)]")]
    [InlineData(
        "- A long title of a work, *Nature*, 2023. [[Paper]](https://doi.org/10.1038/s42256-023-00667-9) [[arXiv]](https://arxiv.org/abs/2305.01234)"
    )]
    [InlineData("- A long title of a work. Nature Communications (2023). [[Paper]](https://www.nature.com/articles/s41598-023-00512-1)")]
    [InlineData("- (Arxiv preprint 2023) *Tides*, [[Paper](https://www.nature.com/articles/s41467-022-32483-x)]")]
    public void Another_journal_than_that_of_the_article_is_reported(string line) => Assert.Single(Reports.Find<WrongVenue>(line));

    [Theory]
    [InlineData("- (Nature 2023) *Tides*, [[Paper](https://www.nature.com/articles/s41586-023-06185-3)]")]
    [InlineData("- (Nature 2023) *Tides*, [[Paper](https://www.nature.com/articles/s99999-023-06185-3)]")]
    [InlineData("- [A long title of a work](https://www.nature.com/articles/s41592-023-00512-1) - Extends Doe et al. (Nature 2021) to tides.")]
    [InlineData("- Nature 2023 had the earlier work. [A long title](https://www.nature.com/articles/s41592-023-00512-1)")]
    [InlineData("- (Nature 2023) [Tides](https://tides.example/a.pdf) [[Methods](https://www.nature.com/articles/s41592-023-00512-1)]")]
    [InlineData("- [arXiv 2022] [A long title](https://www.nature.com/articles/s41467-022-32483-x), now in Nature Communications.")]
    [InlineData("- (Nature 2023) *Tides*, [[Paper](https://arxiv.org/abs/2402.13737)]")]
    [InlineData("- (Springer Nature 2023) *Tides*, [[Paper](https://www.nature.com/articles/s41598-023-06185-3)]")]
    [InlineData("- (Nature Methods 2023) *Tides*, [[Paper](https://www.nature.com/articles/s41592-023-06185-3)]")]
    [InlineData("- (Nature Comm. 2023) *Tides*, [[Paper](https://www.nature.com/articles/s41467-023-06185-3)]")]
    [InlineData("- (CVPR 2023) *Tides*, [[Paper](https://www.nature.com/articles/s42256-023-06185-3)]")]
    [InlineData("- A long title of a work [[Nature](https://www.nature.com/articles/s41467-023-06185-3)]")]
    [InlineData("- (arXiv 2023) *Tides*, [[Paper](https://www.nature.com/articles/s41467-022-32483-x)] [[arXiv](https://arxiv.org/abs/2305.01234)]")]
    [InlineData(
        "- (Nature 2023) *Tides*, [[Paper](https://pubmed.ncbi.nlm.nih.gov/20232023/)] [[Data](https://www.nature.com/articles/s41597-023-00512-1)]"
    )]
    public void The_journal_of_the_article_and_what_it_does_not_prove_are_fine(string line) => Assert.Empty(Reports.Find<WrongVenue>(line));

    [Fact]
    public void A_heading_counts_where_its_entries_bear_it_out()
    {
        const string Others =
            "- [A first long title](https://aclanthology.org/2023.acl-long.1/)\n- [A second long title](https://aclanthology.org/2023.acl-long.2/)\n"
            + "- [A third long title](https://aclanthology.org/2023.acl-long.3/)\n";
        const string Stray = "- [A fourth long title](https://aclanthology.org/2023.emnlp-main.4/)\n";

        Assert.Single(Reports.Find<WrongVenue>("## ACL 2023\n\n" + Others + Stray));
        Assert.Empty(Reports.Find<WrongVenue>("## ACL 2023\n\n" + Stray));
        Assert.Empty(Reports.Find<WrongVenue>("## After ACL 2023\n\n" + Others + Stray));
    }
}
