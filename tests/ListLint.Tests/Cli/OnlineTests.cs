using System.Diagnostics;
using ListLint.Run.Know.Links;

namespace ListLint.Tests;

/// <summary>What servers say of links, by the command.</summary>
public sealed class OnlineTests : OnlineTest
{
    [Fact]
    public void Dead_and_moved_links_are_reported_and_what_nobody_can_tell_is_not()
    {
        var outcome = Check("--fail-on", "error");

        Assert.Equal(1, outcome.Exit);
        Assert.Contains("list.md:3:11: error \"http://tides.example/old\" is dead: 404 Not Found.", outcome.Output);
        Assert.Contains(
            "list.md:4:11: warning \"http://buoys.example/a#b\" has permanently moved to \"http://buoys.example/new/a#b\". "
                + "Link to the new address. [moved-link]",
            outcome.Output
        );
        Assert.Contains("1 error, 1 warning in 1 file.", outcome.Output);
        Assert.Contains("listlint: 4 links on 4 hosts: 1 alive, 1 moved, 1 dead, 1 unknown (0 known from before, 4 asked in ", outcome.Error);
        Assert.Contains("listlint:   fog.example: 0 alive, 0 moved, 0 dead, 1 unknown\n", outcome.Error);
    }

    [Fact]
    public void Without_being_asked_for_nobody_is_asked()
    {
        Place.Web = null;

        Assert.Equal(new Outcome(0, "No problems.\n1 list checked.\n", ""), Place.Run("check", "list.md"));
        Assert.Equal("", Place.Run("check", "list.md", "--preset", "strict").Error);
    }

    [Fact]
    public void A_page_that_several_lists_link_to_is_asked_about_once()
    {
        Place.Write("other.md", List.Replace("http://quays.example/", "https://www.quays.example")).Write("third.md", List);

        Assert.Equal(1, Place.Run("check", "list.md", "other.md", "third.md", "--online").Exit);

        Assert.Single(Web.To("www.quays.example/"));
        Assert.Empty(Web.To("quays.example/"));
    }

    [Fact]
    public void Fixing_writes_the_new_address_and_nothing_else()
    {
        var outcome = Check("--fix");

        Assert.Equal(List.Replace("http://buoys.example/a#b", "http://buoys.example/new/a#b"), File.ReadAllText(Place.PathOf("list.md")));
        Assert.Contains("fixed Link to the new address", outcome.Output);
        Assert.Contains("tides.example/old\" is dead", outcome.Output);
    }

    [Fact]
    public void Standard_input_is_checked_and_fixed()
    {
        Place.Input = System.Text.Encoding.UTF8.GetBytes(List);

        var outcome = Place.Run("check", "-", "--online", "--fix");

        Assert.Equal(
            List.Replace("http://buoys.example/a#b", "http://buoys.example/new/a#b"),
            System.Text.Encoding.UTF8.GetString(Place.Bytes.ToArray())
        );
        Assert.Contains("<stdin>:3:11: error \"http://tides.example/old\" is dead", outcome.Error);
    }

    [Theory]
    [InlineData("online: true\n", true)]
    [InlineData("online: {always: true}\n", true)]
    [InlineData("online: {ignore: tides.example}\n", false)]
    [InlineData("online: false\n", false)]
    public void The_configuration_may_ask_for_it(string configuration, bool isAsked)
    {
        Place.Write(".listlint.yml", configuration);

        Assert.Equal(isAsked, Place.Run("check", "list.md").Output.Contains("[dead-link]"));
    }

    [Fact]
    public void The_command_line_wins_over_the_configuration()
    {
        Place.Write(".listlint.yml", "online: true\n").Web = null;

        Assert.Equal(0, Place.Run("check", "list.md", "--online=false").Exit);
    }

    [Fact]
    public void What_is_ignored_is_not_asked_about_nor_reported()
    {
        Place
            .Write(".listlint.yml", "online:\n  ignore: ['*.example/old', buoys.example]\n")
            .Write("sub/other.md", List)
            .Write("sub/.listlint.yml", "fail-on: error\n");

        var outcome = Check();
        Assert.Equal(["fog.example/x", "quays.example/"], Web.Log.Select(request => request.Address).Distinct().Order());
        var both = Place.Run("check", "list.md", "sub/other.md", "--online");

        Assert.Equal("No problems.\n1 list checked.\n", outcome.Output);
        Assert.Contains("sub/other.md:3:11: error", both.Output);
        Assert.DoesNotContain("\nlist.md:", "\n" + both.Output);
    }

    [Fact]
    public void Comments_the_baseline_and_the_settings_of_rules_hold_for_what_servers_say_too()
    {
        Place
            .Write("list.md", List.Replace("- [Tides]", "<!-- listlint-disable-next-line dead-link -- comes back -->\n- [Tides]"))
            .Write(".listlint.yml", "rules: {moved-link: error}\nonline: true\n");
        Assert.Equal((1, 1), (Count(Check(), "[moved-link]"), Count(Check(), "error")));
        Place.Run("baseline", "list.md");

        Assert.StartsWith("No problems", Check("--baseline", ".listlint-baseline.json").Output);
        Assert.Equal("No problems.\n1 list checked.\n", Check("--online=false", "--ignore", "empty-link").Output);
    }

    [Fact]
    public void Of_a_change_only_the_links_on_its_lines_are_asked_about()
    {
        Git("init", "-q");
        Git("add", ".");
        Git("commit", "-qm", "one");
        Place.Write("list.md", List + "- [New](http://new.example)\n- [Old][1]\n\n[1]: http://tides.example/old\n");

        var outcome = Check("--since", "HEAD", "--ignore", "shared-link");

        Assert.Equal(["new.example/", "tides.example/old"], Web.Log.Select(request => request.Address).Distinct().Order());
        Assert.Contains("list.md:10:6: error \"http://tides.example/old\" is dead", outcome.Output);
        Assert.DoesNotContain("list.md:3:", outcome.Output);
    }

    [Theory]
    [InlineData("--select", "dead-link", "--select: dead-link has to ask servers. Add --online")]
    [InlineData("--max-time", "5m", "--max-time is about asking servers, and none is asked. Add --online")]
    [InlineData("--max-age", "5m", "--max-age is about asking servers, and none is asked. Add --online")]
    public void What_takes_servers_is_refused_where_none_may_be_asked(string option, string value, string message) =>
        Assert.Equal(new Outcome(2, "", $"listlint: {message}\n"), Place.Run("check", "list.md", option, value));

    [Theory]
    [InlineData("5")]
    [InlineData("m")]
    [InlineData("1.5h")]
    [InlineData("-1d")]
    [InlineData("100001d")]
    public void A_time_that_is_none_is_refused(string time) =>
        Assert.StartsWith(
            "listlint: --max-age is a whole number followed by s, m, h or d",
            Place.Run("check", "list.md", "--online", $"--max-age={time}").Error
        );

    [Fact]
    public void Quiet_says_nothing_but_diagnostics_and_verbose_names_what_nobody_could_tell()
    {
        Assert.Equal("", Check("-q").Error);
        Assert.Contains("listlint: unknown: http://fog.example/x: ", Check("-v").Error);
    }

    [Fact]
    public void The_page_shows_what_became_of_the_links()
    {
        Check("--report", "html=page.html");

        Assert.Contains("\"alive\":1,\"moved\":1,\"dead\":1,\"unknown\":1", File.ReadAllText(Place.PathOf("page.html")).Replace(" ", ""));
    }

    [Fact]
    public void A_shard_asks_about_its_own_lists()
    {
        Place.Write("other.md", "# Other\n\n- [Lights](http://lights.example)\n");

        var parts = Enumerable
            .Range(1, 3)
            .Select(part => Place.Run("check", "list.md", "other.md", "--online", "--max-time", "5m", "--shard", $"{part}/3"))
            .ToList();

        Assert.Equal([0, 0, 1], parts.Select(part => part.Exit).Order());
        Assert.Single(Web.To("lights.example/"));
    }

    [Fact]
    public void The_sums_are_a_part_of_the_run()
    {
        var sums = new LinkSummary([new HostSummary("a.example", 3, 1, 0, 2), new HostSummary("b.example", 1, 0, 4, 0)]);

        Assert.Equal((4, 1, 4, 2), (sums.Alive, sums.Moved, sums.Dead, sums.Unknown));
    }

    [Fact]
    public void A_line_of_progress_says_how_far_it_is_and_who_is_slow()
    {
        var now = new ListLint.Links.LinkProgress(
            1200,
            9800,
            85.04,
            1,
            [new("github.example", 300, TimeSpan.Zero), new("arxiv.example", 200, TimeSpan.FromSeconds(29.5))]
        );

        Assert.Equal(
            "1200 of 9800 links, 85 a second, about 2 min left; most are left on github.example (300), arxiv.example (200, asks to wait 30 s)",
            LinkLookupProgress.Words(now)
        );
        Assert.Equal("0 of 3 links", LinkLookupProgress.Words(new ListLint.Links.LinkProgress(0, 3, 0, 0, [])));
    }

    private static int Count(Outcome outcome, string word) =>
        outcome.Output.Split(word).Length - 1 - (word == "error" ? outcome.Output.Split("1 error").Length - 1 : 0);

    private void Git(params string[] args)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=a", "-c", "user.email=a@a.example", .. args]) { WorkingDirectory = Place.Folder };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
