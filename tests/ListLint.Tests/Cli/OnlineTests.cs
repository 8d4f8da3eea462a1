using System.Diagnostics;
using ListLint.Cli;

namespace ListLint.Tests;

/// <summary>What servers say of links, by the command.</summary>
public sealed class OnlineTests : IDisposable
{
    private const string List = "# List\n\n- [Tides](http://tides.example/old)\n- [Buoys](http://buoys.example/a#b)\n- [Fog](http://fog.example/x)\n- [Quays](http://quays.example/)\n";

    private readonly FakeWeb web = new();
    private readonly Workplace place;

    public OnlineTests()
    {
        web.On("tides.example/old", 404).On("buoys.example/a", 301, ("Location", "http://buoys.example/new/a")).On("fog.example/x", 403);
        place = new Workplace { Web = web }.Write("list.md", List);
    }

    public void Dispose()
    {
        place.Dispose();
        web.Dispose();
    }

    [Fact]
    public void Dead_and_moved_links_are_reported_and_what_nobody_can_tell_is_not()
    {
        var outcome = Check("--fail-on", "error");

        Assert.Equal(1, outcome.Exit);
        Assert.Contains("list.md:3:11: error http://tides.example/old is dead: 404 Not Found.", outcome.Output);
        Assert.Contains("list.md:4:11: warning http://buoys.example/a#b has moved to http://buoys.example/new/a#b for good. Link there. [moved-link]", outcome.Output);
        Assert.Contains("1 error, 1 warning in 1 file.", outcome.Output);
        Assert.Contains("listlint: 4 links on 4 hosts: 1 alive, 1 moved, 1 dead, 1 unknown (0 known from before, 4 asked in ", outcome.Error);
        Assert.Contains("listlint:   fog.example: 0 alive, 0 moved, 0 dead, 1 unknown\n", outcome.Error);
    }

    [Fact]
    public void Without_being_asked_for_nobody_is_asked()
    {
        place.Web = null;

        Assert.Equal(new Outcome(0, "No problems in 1 file.\n", ""), place.Run("check", "list.md"));
        Assert.Equal("", place.Run("check", "list.md", "--preset", "strict").Error);
    }

    [Fact]
    public void A_page_that_several_lists_link_to_is_asked_about_once()
    {
        place.Write("other.md", List.Replace("http://quays.example/", "https://www.quays.example")).Write("third.md", List);

        Assert.Equal(1, place.Run("check", "list.md", "other.md", "third.md", "--online").Exit);

        Assert.Single(web.To("www.quays.example/"));
        Assert.Empty(web.To("quays.example/"));
    }

    [Fact]
    public void The_next_run_knows_the_answers_and_says_the_same()
    {
        var first = Check("--cache-dir", "cache");
        var asked = web.Log.Count;

        var second = Check("--cache-dir", "cache");

        Assert.Equal((first.Exit, first.Output), (second.Exit, second.Output));
        Assert.Contains("(4 known from before, 0 asked", second.Error);
        Assert.Equal(asked, web.Log.Count);
    }

    [Fact]
    public void Another_day_all_is_asked_again_in_spite_of_the_cache_of_results()
    {
        Check("--cache-dir", "cache");
        web.On("tides.example/old", 200).On("quays.example/", 410);

        var outcome = Check("--cache-dir", "cache", "--max-age", "0s");

        Assert.Contains("http://quays.example/ is dead: 410 Gone", outcome.Output);
        Assert.DoesNotContain("tides", outcome.Output);
    }

    [Fact]
    public void By_the_cache_alone_nobody_is_asked_and_what_is_not_in_it_is_not_judged()
    {
        Check("--cache-dir", "cache");
        place.Web = null;
        place.Write("list.md", List + "- [New](http://new.example)\n");

        var outcome = place.Run("check", "list.md", "--cache-only", "--cache-dir", "cache");

        Assert.Contains("tides.example/old is dead", outcome.Output);
        Assert.Contains("listlint: 1 link is in no earlier answer, and not judged.\n", outcome.Error);
        Assert.Contains("5 links on 4 hosts", outcome.Error);
    }

    [Fact]
    public void A_damaged_answer_is_asked_for_again()
    {
        Check("--cache-dir", "cache");
        var path = place.PathOf("cache/links.jsonl");
        var lines = File.ReadAllLines(path);
        File.WriteAllLines(path, [.. lines.Select(line => line.Contains("tides") ? line.Replace("404", "4o4").Replace("\"Dead\"", "\"Sick\"") : line), "not json", "{}", "[1]", "{\"url\":\"https://quays.example\"}"]);
        web.On("tides.example/old", 410);

        var outcome = Check("--cache-dir", "cache");

        Assert.Contains("410 Gone", outcome.Output);
        Assert.Contains("(3 known from before, 1 asked", outcome.Error);
    }

    [Fact]
    public void Mending_writes_the_new_address_and_nothing_else()
    {
        var outcome = Check("--fix");

        Assert.Equal(List.Replace("http://buoys.example/a#b", "http://buoys.example/new/a#b"), File.ReadAllText(place.PathOf("list.md")));
        Assert.Contains("mended Link to the new address", outcome.Output);
        Assert.Contains("tides.example/old is dead", outcome.Output);
    }

    [Fact]
    public void Standard_input_is_checked_and_mended()
    {
        place.Input = System.Text.Encoding.UTF8.GetBytes(List);

        var outcome = place.Run("check", "-", "--online", "--fix");

        Assert.Equal(List.Replace("http://buoys.example/a#b", "http://buoys.example/new/a#b"), System.Text.Encoding.UTF8.GetString(place.Bytes.ToArray()));
        Assert.Contains("<stdin>:3:11: error http://tides.example/old is dead", outcome.Error);
    }

    [Theory]
    [InlineData("online: true\n", true)]
    [InlineData("online: {always: true}\n", true)]
    [InlineData("online: {ignore: tides.example}\n", false)]
    [InlineData("online: false\n", false)]
    public void The_configuration_may_ask_for_it(string configuration, bool isAsked)
    {
        place.Write(".listlint.yml", configuration);

        Assert.Equal(isAsked, place.Run("check", "list.md").Output.Contains("[dead-link]"));
    }

    [Fact]
    public void The_command_line_wins_over_the_configuration()
    {
        place.Write(".listlint.yml", "online: true\n").Web = null;

        Assert.Equal(0, place.Run("check", "list.md", "--online=false").Exit);
    }

    [Fact]
    public void What_is_ignored_is_not_asked_about_nor_reported()
    {
        place.Write(".listlint.yml", "online:\n  ignore: ['*.example/old', buoys.example]\n").Write("sub/other.md", List).Write("sub/.listlint.yml", "fail-on: error\n");

        var outcome = Check();
        Assert.Equal(["fog.example/x", "quays.example/"], web.Log.Select(request => request.Address).Distinct().Order());
        var both = place.Run("check", "list.md", "sub/other.md", "--online");

        Assert.Equal("No problems in 1 file.\n", outcome.Output);
        Assert.Contains("sub/other.md:3:11: error", both.Output);
        Assert.DoesNotContain("\nlist.md:", "\n" + both.Output);
    }

    [Fact]
    public void An_accepted_status_is_as_good_as_200_also_when_it_is_known_from_before()
    {
        Check("--cache-dir", "cache");
        place.Write(".listlint.yml", "online:\n  accept: {'*.tides.example': [404, 999]}\n");
        var accepting = Check("--cache-dir", "cache");
        var fresh = Check("--cache-dir", "cache2");
        File.Delete(place.PathOf(".listlint.yml"));
        var refusing = Check("--cache-dir", "cache2");

        Assert.DoesNotContain("tides", accepting.Output + fresh.Output);
        Assert.Contains("2 alive, 1 moved, 0 dead, 1 unknown", accepting.Error);
        Assert.Contains("http://tides.example/old is dead: 404", refusing.Output);
    }

    [Fact]
    public void Comments_the_baseline_and_the_settings_of_rules_hold_for_what_servers_say_too()
    {
        place.Write("list.md", List.Replace("- [Tides]", "<!-- listlint-disable-next-line dead-link -- comes back -->\n- [Tides]"))
            .Write(".listlint.yml", "rules: {moved-link: error}\nonline: true\n");
        Assert.Equal((1, 1), (Count(Check(), "[moved-link]"), Count(Check(), "error")));
        place.Run("baseline", "list.md");

        Assert.StartsWith("No problems", Check("--baseline", ".listlint-baseline.json").Output);
        Assert.Equal("No problems in 1 file.\n", Check("--online=false", "--ignore", "empty-link").Output);
    }

    [Fact]
    public void Of_a_change_only_the_links_on_its_lines_are_asked_about()
    {
        Git("init", "-q");
        Git("add", ".");
        Git("commit", "-qm", "one");
        place.Write("list.md", List + "- [New](http://new.example)\n- [Old][1]\n\n[1]: http://tides.example/old\n");

        var outcome = Check("--since", "HEAD", "--ignore", "shared-link");

        Assert.Equal(["new.example/", "tides.example/old"], web.Log.Select(request => request.Address).Distinct().Order());
        Assert.Contains("list.md:10:6: error http://tides.example/old is dead", outcome.Output);
        Assert.DoesNotContain("list.md:3:", outcome.Output);
    }

    [Fact]
    public void When_the_time_is_up_what_is_left_is_said_and_asked_in_the_next_run()
    {
        web.On("fog.example/x", async context => await Task.Delay(TimeSpan.FromSeconds(20), context.RequestAborted));

        var outcome = Check("--max-time", "1s", "--cache-dir", "cache");
        web.On("fog.example/x", 410);
        var next = Check("--cache-dir", "cache");

        Assert.Contains("listlint: 1 link could not be asked in the time there was; the next run goes on from here.\n", outcome.Error);
        Assert.DoesNotContain("fog", outcome.Output);
        Assert.Contains("http://fog.example/x is dead: 410 Gone", next.Output);
        Assert.Contains("(3 known from before, 1 asked", next.Error);
    }

    [Theory]
    [InlineData("--select", "dead-link", "--select: dead-link has to ask servers. Add --online")]
    [InlineData("--max-time", "5m", "--max-time is about asking servers, and none is asked. Add --online")]
    [InlineData("--max-age", "5m", "--max-age is about asking servers, and none is asked. Add --online")]
    public void What_takes_servers_is_refused_where_none_may_be_asked(string option, string value, string message) =>
        Assert.Equal(new Outcome(2, "", $"listlint: {message}\n"), place.Run("check", "list.md", option, value));

    [Theory]
    [InlineData("5")]
    [InlineData("m")]
    [InlineData("1.5h")]
    [InlineData("-1d")]
    [InlineData("100001d")]
    public void A_time_that_is_none_is_refused(string time) =>
        Assert.StartsWith("listlint: --max-age is a whole number with s, m, h or d behind it", place.Run("check", "list.md", "--online", $"--max-age={time}").Error);

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

        Assert.Contains("\"alive\":1,\"moved\":1,\"dead\":1,\"unknown\":1", File.ReadAllText(place.PathOf("page.html")).Replace(" ", ""));
    }

    [Fact]
    public void A_shard_asks_about_its_own_lists()
    {
        place.Write("other.md", "# Other\n\n- [Lights](http://lights.example)\n");

        var parts = Enumerable.Range(1, 3).Select(part => place.Run("check", "list.md", "other.md", "--online", "--max-time", "5m", "--shard", $"{part}/3")).ToList();

        Assert.Equal([0, 0, 1], parts.Select(part => part.Exit).Order());
        Assert.Single(web.To("lights.example/"));
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
        var now = new ListLint.Links.LinkProgress(1200, 9800, 85.04, 1, [new("github.example", 300, TimeSpan.Zero), new("arxiv.example", 200, TimeSpan.FromSeconds(29.5))]);

        Assert.Equal("1200 of 9800 links, 85 a second, about 2 min left; most are left on github.example (300), arxiv.example (200, asks to wait 30 s)", AskingProgress.Words(now));
        Assert.Equal("0 of 3 links", AskingProgress.Words(new ListLint.Links.LinkProgress(0, 3, 0, 0, [])));
    }

    private static int Count(Outcome outcome, string word) => outcome.Output.Split(word).Length - 1 - (word == "error" ? outcome.Output.Split("1 error").Length - 1 : 0);

    private Outcome Check(params string[] args) => place.Run(["check", "list.md", .. args.Any(arg => arg.StartsWith("--online", StringComparison.Ordinal)) ? [] : new[] { "--online" }, .. args]);

    private void Git(params string[] args)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=a", "-c", "user.email=a@a.example", .. args]) { WorkingDirectory = place.Folder };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
