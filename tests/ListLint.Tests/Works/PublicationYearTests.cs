namespace ListLint.Tests;

public class PublicationYearTests
{
    public static TheoryData<string, int, string> Examples()
    {
        var data = new TheoryData<string, int, string>();
        foreach (var row in PublicationEvidence.Rows.Where(row => row.Year is not null))
            data.Add(row.Example, row.Year!.Value, row.Pattern);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_row_reads_the_year_of_its_example_before_any_other_row_does(string example, int year, string pattern)
    {
        Assert.Equal(year, Find(example)?.Year);
        var texts = new[] { CanonicalUrl.Parse(example).Value, example }
            .Select(url => url.ToLowerInvariant().Split("://")[^1].Replace("www.", "", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(
            pattern,
            texts.Select(text => PublicationEvidence.Rows.FirstOrDefault(row => row.Read(text) is not null)).First(row => row is not null)!.Pattern
        );
    }

    [Theory]
    [InlineData("https://arxiv.org/abs/2313.00001")] // month 13
    [InlineData("https://www.sciencedirect.com/science/article/abs/pii/S0010028583710030")] // numbered when it was put on the web
    [InlineData("https://www.sciencedirect.com/science/article/abs/pii/S0364021399800226")]
    [InlineData("https://openreview.net/forum?id=2023abcdef")]
    [InlineData("https://ieeexplore.ieee.org/document/20239900")]
    [InlineData("https://github.com/harbour/scenes-2023")]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/20232023/")]
    [InlineData("https://www.mdpi.com/2023/18/10/3337")]
    [InlineData("arxiv")]
    [InlineData("")]
    public void An_address_that_proves_no_year_gives_none(string url) => Assert.Null(Find(url));

    [Fact]
    public void An_arxiv_id_tells_month_and_server()
    {
        var year = Find("https://arxiv.org/pdf/2305.01234v2.pdf")!;
        Assert.Equal((2023, 5, YearKind.Preprint, "arxiv"), (year.Year, year.Month, year.Kind, year.Venue));
    }

    [Fact]
    public void Proceedings_tell_the_conference()
    {
        Assert.Equal("cvpr", Find("https://openaccess.thecvf.com/content/CVPR2021/papers/Doe_A_Title_CVPR_2021_paper.pdf")!.Venue);
        Assert.Equal("bionlp", Find("https://aclanthology.org/2022.bionlp-1.9/")!.Venue);
        Assert.Equal("neurips", Find("https://papers.nips.cc/paper/2022/hash/0123456789abcdef0123456789abcdef-Abstract.html")!.Venue);
    }

    [Theory]
    [InlineData("https://arxiv.org/abs/2401.00023", 2023)]
    [InlineData("https://arxiv.org/pdf/2401.06500v2.pdf", 2023)]
    [InlineData("https://arxiv.org/abs/2401.06501", 2024)]
    [InlineData("https://arxiv.org/abs/2402.00023", 2024)]
    public void The_first_numbers_of_January_allow_the_year_before(string url, int earliest) => Assert.Equal(earliest, Find(url)!.Earliest);

    [Fact]
    public void A_very_long_address_costs_nothing() => Assert.Null(Find("https://academic.oup.com/" + new string('b', 100_000) + "/btad651"));

    private static PublicationYear? Find(string url) => PublicationYear.Find(PublicationVenueTests.LinkTo(url));
}
