namespace ListLint.Tests;

/// <summary>Where a link leads, and what of it may be written into a list.</summary>
public sealed class RedirectTests : LinkTest
{
    [Fact]
    public async Task A_chain_that_is_all_for_good_gives_the_new_address()
    {
        Web.On("a.example/old", 301, ("Location", "/older")).On("a.example/older", 308, ("Location", "http://b.example/new"));

        Assert.Equal(
            new LinkFact
            {
                State = LinkState.Moved,
                Status = 200,
                Reason = "200 OK",
                MovedTo = "http://b.example/new",
            },
            await Check("http://a.example/old")
        );
    }

    [Theory]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    public async Task What_is_not_for_good_moves_nothing(int status)
    {
        Web.On("a.example/old", status, ("Location", "/new"));

        Assert.Equal(
            new LinkFact
            {
                State = LinkState.Alive,
                Status = 200,
                Reason = "200 OK",
            },
            await Check("http://a.example/old")
        );
    }

    [Fact]
    public async Task The_new_address_is_the_last_before_a_redirect_for_now()
    {
        Web.On("a.example/10.1000/1", 301, ("Location", "http://doi.example/10.1000/1"))
            .On("doi.example/10.1000/1", 302, ("Location", "http://c.example/article"))
            .On("c.example/article", 301, ("Location", "/article/full"));

        Assert.Equal("http://doi.example/10.1000/1", (await Check("http://a.example/10.1000/1")).MovedTo);
    }

    [Theory]
    [InlineData("http://a.example/page", "https://a.example/page", true)]
    [InlineData("http://a.example/page", "http://a.example/page/", true)]
    [InlineData("http://a.example/", "http://b.example/", true)]
    [InlineData("http://a.example/show?id=3", "http://b.example/items/3", true)]
    [InlineData("http://a.example/show?id=3", "http://b.example/show?id=3", true)]
    [InlineData("http://a.example/page", "http://user:secret@b.example/page", true)]
    [InlineData("https://a.example/page", "http://a.example/page/", false)]
    [InlineData("http://a.example/page", "http://a.example/page?from=old", false)]
    [InlineData("http://a.example/page", "http://a.example/page;jsessionid=1", false)]
    [InlineData("http://a.example/page", "http://a.example/en-US/page", false)]
    [InlineData("http://a.example/docs/page", "http://a.example/docs/en/page", false)]
    [InlineData("http://a.example/de/page", "http://a.example/en/page", false)]
    [InlineData("http://a.example/", "http://a.example/en/", false)]
    public async Task Only_a_sure_place_of_the_same_page_is_a_new_address(string from, string to, bool isSure)
    {
        Web.On(
            from[(from.IndexOf("//") + 2)..],
            context =>
            {
                if (context.Request.Scheme == new Uri(from).Scheme)
                    (context.Response.StatusCode, context.Response.Headers.Location) = (301, to);
                return Task.CompletedTask;
            }
        );

        var fact = await Check(from);

        Assert.Equal(isSure ? (LinkState.Moved, to.Replace("user:secret@", "")) : (LinkState.Alive, null), (fact.State, fact.MovedTo));
    }

    [Theory]
    [InlineData("http://a.example/")]
    [InlineData("http://a.example/index.html")]
    [InlineData("http://b.example")]
    [InlineData("/en/")]
    public async Task A_page_that_leads_to_a_front_page_may_be_lost(string to)
    {
        Web.On("a.example/blog/2019/post", 301, ("Location", to));

        Assert.Equal(
            new LinkFact
            {
                State = LinkState.Unknown,
                Status = 200,
                Reason = "redirects to a front page",
            },
            await Check("http://a.example/blog/2019/post")
        );
    }

    [Theory]
    [InlineData("http://a.example/users/sign_in?back=page", "redirects to a login page")]
    [InlineData("http://login.b.example/start", "redirects to a login page")]
    [InlineData("/captcha", "redirects to a page that blocks programs")]
    [InlineData("/404.html", "redirects to a page that says \"not found\"")]
    public async Task A_page_before_the_page_says_nothing_of_it(string to, string reason)
    {
        Web.On("a.example/page", 301, ("Location", to)).On("login.b.example/start", 404);

        var fact = await Check("http://a.example/page");

        Assert.Equal((LinkState.Unknown, reason, null), (fact.State, fact.Reason, fact.MovedTo));
    }

    [Fact]
    public async Task A_redirect_to_what_is_gone_is_dead()
    {
        Web.On("a.example/page", 301, ("Location", "/new")).On("a.example/new", 404);

        Assert.Equal(
            new LinkFact
            {
                State = LinkState.Dead,
                Status = 404,
                Reason = "404 Not Found",
            },
            await Check("http://a.example/page")
        );
    }

    [Fact]
    public async Task A_name_that_nobody_renewed_is_dead()
    {
        Web.On("a.example/page", 302, ("Location", "http://www.hugedomains.com/domain_profile.cfm?d=a.example"));

        Assert.Equal(
            new LinkFact
            {
                State = LinkState.Dead,
                Status = 200,
                Reason = "the domain is for sale",
            },
            await Check("http://a.example/page")
        );
        Assert.Equal(LinkState.Alive, (await Check("http://www.hugedomains.com/domain_profile.cfm?d=b.example")).State);
    }

    [Theory]
    [InlineData("""{"playabilityStatus":{"status":"ERROR","reason":"Video unavailable"}}""", LinkState.Dead)]
    [InlineData("""{"playabilityStatus":{"status":"LOGIN_REQUIRED"}}""", LinkState.Alive)]
    [InlineData("""{"playabilityStatus":{"status":"OK"}}""", LinkState.Alive)]
    public async Task A_video_that_is_gone_is_dead_though_its_page_is_there(string player, LinkState state)
    {
        Web.On("youtu.example/xyz", 303, ("Location", "https://www.youtube.com/watch?v=xyz"))
            .Html("www.youtube.com/watch?v=xyz", $"<script>{player}</script>");

        Assert.Equal(state, (await Check("https://youtu.example/xyz")).State);
    }

    [Theory]
    [InlineData("http://a.example/page", "redirects in a circle")]
    [InlineData("/other", "redirects in a circle")]
    [InlineData("/more", "more than 10 redirects")]
    [InlineData("mailto:me@a.example", "redirects to something that is not a web address")]
    [InlineData("file:///etc/passwd", "redirects to something that is not a web address")]
    [InlineData("http://[::", "redirects to something that is not a web address")]
    public async Task A_way_that_does_not_end_is_unknown(string to, string reason)
    {
        Web.On("a.example/page", 301, ("Location", to)).On("a.example/other", 301, ("Location", "/page"));
        Web.On(
            "a.example",
            context =>
            {
                (context.Response.StatusCode, context.Response.Headers.Location) = (302, context.Request.Path + "1");
                return Task.CompletedTask;
            }
        );

        var fact = await Check("http://a.example/page");

        Assert.Equal((LinkState.Unknown, reason), (fact.State, fact.Reason));
    }

    [Fact]
    public async Task A_redirect_to_nowhere_is_unknown()
    {
        Web.On("a.example/page", 301);

        Assert.Equal(
            new LinkFact
            {
                State = LinkState.Unknown,
                Status = 301,
                Reason = "301 Moved Permanently",
            },
            await Check("http://a.example/page")
        );
    }

    [Fact]
    public async Task A_new_address_in_other_letters_is_escaped()
    {
        Web.Scripts["a.example"] = () =>
            new ScriptedStream(["HTTP/1.1 301 x\r\nLocation: http://b.example/höhe\r\nContent-Length: 0\r\n\r\n"u8.ToArray()], thenStalls: false);

        Assert.Equal("http://b.example/h%C3%B6he", (await Check("http://a.example/page")).MovedTo);
    }

    [Fact]
    public async Task A_place_that_a_redirect_names_belongs_to_the_new_address()
    {
        Web.On("a.example/old", 301, ("Location", "/new#part"));

        Assert.Equal("http://a.example/new#part", (await Check("http://a.example/old")).MovedTo);
        Assert.Equal(["a.example/old", "a.example/new"], Web.Log.Select(request => request.Address));
    }

    [Fact]
    public async Task A_redirect_to_a_host_that_is_not_there_is_dead()
    {
        Web.On("a.example/page", 301, ("Location", "http://gone.example/page"));
        Web.Missing.Add("gone.example");

        Assert.Equal(new LinkFact { State = LinkState.Dead, Reason = "no such host after a redirect" }, await Check("http://a.example/page"));
    }
}
