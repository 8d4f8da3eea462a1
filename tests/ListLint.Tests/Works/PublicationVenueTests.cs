namespace ListLint.Tests;

public class PublicationVenueTests
{
    [Theory]
    [InlineData("https://aclanthology.org/2023.emnlp-main.12/", "emnlp", 2023)]
    [InlineData("https://aclanthology.org/2021.findings-acl.9.pdf", "acl", 2021)]
    [InlineData("https://www.aclweb.org/anthology/P19-1423", "acl", 2019)]
    [InlineData("https://aclanthology.org/Q19-1099/", "tacl", 2019)]
    [InlineData("https://openaccess.thecvf.com/content/ICCV2021W/AIM/papers/Doe_A_Title_ICCVW_2021_paper.pdf", "iccv", 2021)]
    [InlineData("https://proceedings.mlr.press/v139/rao21a/rao21a.pdf", "icml", 2021)]
    [InlineData("https://proceedings.mlr.press/v205/doe23a.html", "corl", 2022)]
    [InlineData("https://doi.org/10.1109/CVPR52688.2022.00123", "cvpr", 2022)]
    [InlineData("https://papers.nips.cc/paper/7095-a-title.pdf", "neurips", null)]
    [InlineData("https://ojs.aaai.org/index.php/ICWSM/article/view/1", "icwsm", null)]
    [InlineData("https://www.jmlr.org/papers/v20/18-173.html", "jmlr", null)]
    [InlineData("https://openreview.net/group?id=ICLR.cc/2024/Conference", "iclr", 2024)]
    public void An_address_of_proceedings_tells_the_venue(string url, string key, int? year)
    {
        var venue = PublicationVenue.Find(LinkTo(url))!;
        Assert.Equal((key, year), (venue.Key, venue.Year));
    }

    [Theory]
    [InlineData("https://arxiv.org/abs/2305.01234")]
    [InlineData("https://aclanthology.org/W19-1001/")]
    [InlineData("https://aclanthology.org/2022.bionlp-1.9/")]
    [InlineData("https://proceedings.mlr.press/v1/doe07a.html")]
    [InlineData("https://ojs.aaai.org/index.php/AAAI/article/view/12233https://openaccess.thecvf.com/content_CVPR_2019/html/A_CVPR_2019_paper.html")]
    [InlineData("https://github.com/doe/cvpr2022")]
    public void Other_addresses_tell_none(string url) => Assert.Null(PublicationVenue.Find(LinkTo(url)));

    [Theory]
    [InlineData("NIPS", "neurips")]
    [InlineData("Neurips", "neurips")]
    [InlineData("ACL", "acl")]
    [InlineData("acl", null)]
    [InlineData("CL", null)]
    [InlineData("TPAMI", null)]
    public void A_word_of_running_text_names_a_venue_as_lists_write_it(string word, string? key) => Assert.Equal(key, KnownVenues.FindWritten(word));

    internal static Link LinkTo(string url) =>
        new(default)
        {
            Form = LinkForm.Bare,
            Url = url,
            UrlSpan = default,
            Text = "",
            TextSpan = default,
        };
}
