using ListLint.Rules;

namespace ListLint.Tests;

public sealed class TargetTests
{
    [Theory]
    [InlineData("https://arxiv.org/abs/0704.0001")]
    [InlineData("https://arxiv.org/abs/1412.9999v12")]
    [InlineData("https://arxiv.org/pdf/1501.00001.pdf")]
    [InlineData("https://arxiv.org/html/2403.01234v1/x1.png")]
    [InlineData("https://arxiv.org/abs/math.GT/0309136v1")]
    [InlineData("https://arxiv.org/pdf/hep-th/9901001.pdf")]
    [InlineData("https://arxiv.org/abs/2403.01234?context=cs#top")]
    [InlineData("https://arxiv.org/ftp/arxiv/papers/2105/2105.13993.pdf")]
    [InlineData("https://doi.org/10.1000/182")]
    [InlineData("https://doi.org/10.1000.10/123.pdf")]
    [InlineData("https://dx.doi.org/10.1093%2Fprotein%2Fgzx045")]
    [InlineData("https://doi.org/10/abcd")]
    [InlineData("https://doi.org/20.500.12345/7")]
    [InlineData("https://openreview.net/forum?id=S1MQ6jCcK7&noteId=a")]
    [InlineData("https://openreview.net/pdf/e6d90c93c4adcc32b69c557d71159704b043ed4b.pdf")]
    [InlineData("https://openreview.net/group?id=ICLR.cc/2024/Conference")]
    [InlineData("https://web.archive.org/web/2019/https://web.archive.org/a/b")]
    [InlineData("https://proxy.example/https://data.example/a")]
    [InlineData("https://img.example/badge/Maintained%3F-yes-green.svg")]
    [InlineData("https://x.example/login%3Fnext%3Dhttps%3A%2F%2Fy.example")]
    [InlineData("https://x.example./a")]
    [InlineData("https://x.example:8080/a")]
    [InlineData("https://{name}.x.example/a")]
    [InlineData("https://b\u00FCcher.example/a")]
    [InlineData("https://pypy.org/project/a")]
    [InlineData("https://ar5iv.org/abs/2403.01234")]
    [InlineData("https://gitlab.com/owner/repository")]
    [InlineData("https://github.community/a")]
    [InlineData("https://pier.comquays/a")]
    [InlineData("https://gthub.example/owner/repository")]
    [InlineData("http://172.32.0.1/a")]
    [InlineData("http://11.0.0.1/a")]
    [InlineData("HTTPS://X.example/a")]
    [InlineData("stun:x.example:3478")]
    public void An_address_that_may_be_meant_is_not_reported(string url) => Assert.Empty(Reports.Find<MalformedLink>($"- [A]({url})\n"));

    [Theory]
    [InlineData("https://arxiv.org/abs/2400.01234", "month 00")]
    [InlineData("https://arxiv.org/abs/0703.0123", "look different")]
    [InlineData("https://arxiv.org/abs/1412.01234", "4 digits")]
    [InlineData("https://arxiv.org/abs/1501.0123", "5 digits")]
    [InlineData("https://arxiv.org/abs/math/039136", "seven digits")]
    [InlineData("https://arxiv.org/abs/math/0319136", "month 19")]
    [InlineData("https://doi.org/10.1O93/a", "not a publisher's number")]
    [InlineData("https://doi.org/10.1093/", "is missing")]
    [InlineData("https://x;y.example/a", "hosts have no")]
    [InlineData("https://x.example:a/b", "is not a port")]
    [InlineData("http://10.1.2.3/a", "network")]
    [InlineData("http://172.31.0.1/a", "network")]
    [InlineData("http://127.0.0.1:8080/a", "computer")]
    [InlineData("http://nas.local/a", "network")]
    [InlineData("data:text/html,a", "removes targets")]
    [InlineData("c:/a.pdf", "the author's disk")]
    public void What_no_reader_can_reach_is_reported_without_a_fix(string url, string why)
    {
        var only = Assert.Single(Reports.Find<MalformedLink>($"- [A]({url})\n"));
        Assert.Contains(why, only.Message, StringComparison.Ordinal);
        Assert.Null(only.Fix);
    }

    [Theory]
    [InlineData("https://arxiv.org/abs//2403.01234", "https://arxiv.org/abs/2403.01234")]
    [InlineData("https://arxiv.org/abs/2403,01234", "https://arxiv.org/abs/2403.01234")]
    [InlineData("https://arxiv.org/abs/2403.01234abc", "https://arxiv.org/abs/2403.01234")]
    [InlineData("https://arxiv.org/abs/https://arxiv.org/abs/2403.01234", "https://arxiv.org/abs/2403.01234")]
    [InlineData("https://github.com/https://github.com/a/b", "https://github.com/a/b")]
    [InlineData("https://github.com/www.github.com/a/b", "https://github.com/a/b")]
    [InlineData("https://openreview.net/forum/S1MQ6jCcK7", "https://openreview.net/forum?id=S1MQ6jCcK7")]
    [InlineData("https://openreview.net/pdf?id=S1MQ6jCcK7.pdf", "https://openreview.net/pdf?id=S1MQ6jCcK7")]
    [InlineData("https://www,x.org/a", "https://www.x.org/a")]
    [InlineData("https://.x.org/a", "https://x.org/a")]
    [InlineData("https://gihub.com/a/b", "https://github.com/a/b")]
    [InlineData("https://github.con/a/b", "https://github.com/a/b")]
    [InlineData("https://youtub.com/watch?v=a", "https://youtube.com/watch?v=a")]
    [InlineData("link: https://x.example/a", null)]
    [InlineData("href=https://x.example/a", "https://x.example/a")]
    [InlineData("https\uFF1A//x.example/a", "https://x.example/a")]
    [InlineData("https:\uFF0F\uFF0Fx.example/a", "https://x.example/a")]
    public void The_one_address_that_is_meant_is_offered(string url, string? meant)
    {
        var reports = Reports.Find<MalformedLink>($"- [A]({url})\n");
        Assert.Equal(meant, meant is null ? null : Assert.Single(reports).Fix?.Edits[0].Text);
    }

    [Fact]
    public void A_host_that_the_list_links_often_shows_the_slip_of_another()
    {
        var often = string.Concat(Enumerable.Range(0, 20).Select(index => $"- [A{index}](https://harbours.example/papers/{index})\n"));
        Assert.Contains("one typo away", Assert.Single(Reports.Find<MalformedLink>(often + "- [B](https://harbuors.example/papers/b)\n")).Message);
        Assert.Empty(Reports.Find<MalformedLink>(often + "- [B](https://harbuors.example/other/b)\n"));
        Assert.Empty(Reports.Find<MalformedLink>(often + "- [B](https://harbours2.example/papers/b)\n"));
    }

    [Fact]
    public void Whoever_shows_an_address_of_ones_own_machine_means_it() =>
        Assert.Empty(Reports.Find<MalformedLink>("Open [localhost:8080](http://localhost:8080), <http://127.0.0.1/> or http://192.168.0.1/.\n"));

    [Theory]
    [InlineData("[a][fgi]\n\n[fig]: https://fig.example\n", "[a][fig]")]
    [InlineData("[a][sun-dial]\n\n[sundial]: https://sun.example\n", "[a][sundial]")]
    public void A_label_one_slip_away_from_one_that_no_link_uses_is_put_right(string text, string meant)
    {
        var only = Assert.Single(Reports.Find<UndefinedReference>(text));
        Assert.Equal(meant[4..^1], only.Fix!.Edits[0].Text);
    }

    [Theory]
    [InlineData("[a][fig-1]\n\n[fig-2]: https://fig.example\n")]
    [InlineData("[b][fig] [a][fgi]\n\n[fig]: https://fig.example\n")]
    [InlineData("[b][fig]\n\n[fig]: https://fig.example\n[fig]: https://fig.example/\n")]
    [InlineData("[fig]: https://fig.example\n[fig]: https://other.example\n")]
    [InlineData("[//]: # (one)\n[//]: # (two)\n")]
    [InlineData("`![a][b]` and \\![a\\][b] and a set [^a-z], [^1-9] and [^12]\n")]
    [InlineData("![a][b]\n\n[B]: https://b.example/b.svg\n")]
    public void A_label_that_may_be_meant_is_not_reported(string text) => Assert.Empty(Reports.Find<UndefinedReference>(text));
}
