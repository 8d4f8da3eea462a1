using System.Net;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ListLint.Links;
using Microsoft.AspNetCore.Http;

namespace ListLint.Tests;

/// <summary>Whether a page has the place that a fragment names.</summary>
public sealed class PlaceTests : LinkTest
{
    private const string Page = "<h1 id=top-of>A</h1><h2 ID='b&amp;c'>B</h2><a name=old></a><form name=form></form><section id='größe'><p id=Mixed>";

    [Theory]
    [InlineData("top-of", true)]
    [InlineData("b%26c", true)]
    [InlineData("old", true)]
    [InlineData("gr%C3%B6%C3%9Fe", true)]
    [InlineData("größe", true)]
    [InlineData("form", false)]
    [InlineData("nowhere", false)]
    [InlineData("mixed", null)]
    public async Task A_place_is_an_id_or_the_name_of_an_anchor(string fragment, bool? has)
    {
        Web.Html("a.example/page", Page);

        var answer = await Answer(Query("http://a.example/page", fragment));

        Assert.Equal(has, answer.Fragments.TryGetValue(fragment, out var found) ? found : null);
        Assert.Equal((LinkState.Alive, "GET"), (answer.Fact.State, Assert.Single(Web.Log).Method));
    }

    [Theory]
    [InlineData("L10")]
    [InlineData("L10-L20")]
    [InlineData("L10C4-L12C9")]
    [InlineData("lines-10")]
    [InlineData("10")]
    [InlineData(":~:text=some%20words")]
    [InlineData("place:~:text=some")]
    [InlineData("/route/of/an/application")]
    [InlineData("!/route")]
    [InlineData("page=3")]
    [InlineData("gid=0")]
    [InlineData("top")]
    [InlineData("")]
    [InlineData("issuecomment-123456")]
    [InlineData("comments")]
    [InlineData("readme-ov-file")]
    [InlineData("discussion_r123")]
    public async Task What_no_page_has_to_hold_is_not_judged_and_not_fetched(string fragment)
    {
        Web.Html("a.example/page", Page);

        var answer = await Answer(Query("http://a.example/page", fragment));

        Assert.Empty(answer.Fragments);
        Assert.Equal("HEAD", Assert.Single(Web.Log).Method);
    }

    [Theory]
    [InlineData("<h2>Usage</h2><a id=user-content-usage class=anchor href=#usage></a><a id=user-content-more></a>", true)]
    [InlineData("<h1 id=a></h1><h2 id=b></h2><script>render({\"id\":\"usage\"})</script>", null)]
    [InlineData("<h1 id=a></h1><h2 id=b></h2><script>if (a<b && c) x='<p id=usage>'</script>", null)]
    [InlineData("<h1 id=a></h1><h2 id=b></h2><textarea><p id=usage></textarea><!-- <p id=usage> --><style><p id=usage></style>", false)]
    [InlineData("<div id=root></div><a href=#main>Skip</a><div id=main></div>", null)]
    [InlineData("<p>Plain</p>", null)]
    [InlineData("<a href=#one>1</a><a href=#two>2</a><a href=#three>3</a><p id=one><p id=two><p id=three>", false)]
    public async Task A_place_that_scripts_may_make_is_not_judged(string html, bool? has)
    {
        Web.Html("a.example/page", html);

        var answer = await Answer(Query("http://a.example/page", "usage"));

        Assert.Equal(has, answer.Fragments.TryGetValue("usage", out var found) ? found : null);
    }

    [Fact]
    public async Task What_is_no_page_has_no_places()
    {
        Web.On(
                "a.example/file.pdf",
                context =>
                {
                    context.Response.ContentType = "application/pdf";
                    return context.Response.WriteAsync(Page);
                }
            )
            .On("a.example/gone", 404)
            .On("a.example/moved", 301, ("Location", "/page#elsewhere"))
            .Html("a.example/page", Page);

        var answers = await Answers(
            Query("http://a.example/file.pdf", "nowhere"),
            Query("http://a.example/gone", "nowhere"),
            Query("http://a.example/moved", "nowhere")
        );

        Assert.All(answers, answer => Assert.Empty(answer.Fragments));
    }

    [Fact]
    public async Task In_a_page_of_an_encoding_that_nobody_told_only_names_in_ASCII_are_judged()
    {
        Web.On(
            "a.example/page",
            async context =>
            {
                context.Response.ContentType = "text/html";
                await context.Response.Body.WriteAsync(Encoding.Latin1.GetBytes(Page));
            }
        );

        Assert.Equal(
            new Dictionary<string, bool> { ["old"] = true, ["nowhere"] = false },
            (await Answer(Query("http://a.example/page", "old", "größe", "nowhere"))).Fragments
        );
    }

    [Fact]
    public async Task The_part_of_a_page_that_was_read_proves_only_what_it_has()
    {
        Web.Html("a.example/page", Page + new string(' ', 5000));
        Options = Options with { MaxBody = 1000 };

        Assert.Equal(new Dictionary<string, bool> { ["old"] = true }, (await Answer(Query("http://a.example/page", "old", "nowhere"))).Fragments);
        Assert.Equal("bytes=0-999", Web.Log[0].Headers["Range"]);
    }

    [Fact]
    public async Task A_range_that_is_the_whole_page_proves_what_it_lacks()
    {
        Web.On(
                "a.example/page",
                context =>
                {
                    (context.Response.StatusCode, context.Response.ContentType, context.Response.Headers.ContentRange) = (
                        206,
                        "text/html",
                        $"bytes 0-{Page.Length + 1}/{Page.Length + 2}"
                    );
                    return context.Response.WriteAsync(Page);
                }
            )
            .On(
                "b.example/page",
                context =>
                {
                    (context.Response.StatusCode, context.Response.ContentType, context.Response.Headers.ContentRange) = (
                        206,
                        "text/html",
                        $"bytes 0-{Page.Length + 1}/99999"
                    );
                    return context.Response.WriteAsync(Page);
                }
            );

        Assert.Equal(new Dictionary<string, bool> { ["nowhere"] = false }, (await Answer(Query("http://a.example/page", "nowhere"))).Fragments);
        Assert.Empty((await Answer(Query("http://b.example/page", "nowhere"))).Fragments);
    }

    [Fact]
    public void Any_name_of_a_place_is_found_by_the_fragment_that_leads_to_it() =>
        Prop.ForAll<NonEmptyString>(drawn =>
            {
                var name = new string([.. drawn.Get.Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter))]);
                var page = new PagePlaces($"<p id=\"{WebUtility.HtmlEncode(name)}\"><h1 id=a></h1><h2 id=b></h2>");

                return page.Has(Uri.EscapeDataString(name), isWhole: true) == true
                    && page.Has(Uri.EscapeDataString(name + "?"), isWhole: true) != true;
            })
            .Check(Repeatable.Config);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><a>")]
    [InlineData("<")]
    [InlineData("&am")]
    [InlineData("<p a b c d>")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    public void A_hostile_page_is_read_in_one_pass(string piece)
    {
        var page = new PagePlaces(string.Concat(Enumerable.Repeat(piece, 1024 * 1024 / piece.Length)));

        Assert.Null(page.Has("place", isWhole: true));
    }

    [Fact]
    public void Only_one_file_knows_the_parser_of_HTML_so_that_it_is_loaded_only_where_a_place_is_asked()
    {
        var files = SourceTree
            .Files(".cs")
            .Where(path => path.Contains("ListLint.Links") && !path.Contains("Tests") && File.ReadAllText(path).Contains("using AngleSharp"))
            .Select(Path.GetFileName);

        Assert.Equal(["PagePlaces.cs"], files);
    }
}
