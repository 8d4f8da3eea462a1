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
