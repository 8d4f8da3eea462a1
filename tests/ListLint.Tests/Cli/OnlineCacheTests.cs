namespace ListLint.Tests;

/// <summary>What servers said before, by the command.</summary>
public sealed class OnlineCacheTests : OnlineTest
{
    [Fact]
    public void The_next_run_knows_the_answers_and_says_the_same()
    {
        var first = Check("--cache-dir", "cache");
        var asked = Web.Log.Count;

        var second = Check("--cache-dir", "cache");

        Assert.Equal((first.Exit, first.Output), (second.Exit, second.Output));
        Assert.Contains("(4 known from before, 0 asked", second.Error);
        Assert.Equal(asked, Web.Log.Count);
    }

    [Fact]
    public void Another_day_all_is_asked_again_in_spite_of_the_cache_of_results()
    {
        Check("--cache-dir", "cache");
        Web.On("tides.example/old", 200).On("quays.example/", 410);

        var outcome = Check("--cache-dir", "cache", "--max-age", "0s");

        Assert.Contains("\"http://quays.example/\" is dead: 410 Gone", outcome.Output);
        Assert.DoesNotContain("tides", outcome.Output);
    }

    [Fact]
    public void By_the_cache_alone_nobody_is_asked_and_what_is_not_in_it_is_not_judged()
    {
        Check("--cache-dir", "cache");
        Place.Web = null;
        Place.Write("list.md", List + "- [New](http://new.example)\n");

        var outcome = Place.Run("check", "list.md", "--cache-only", "--cache-dir", "cache");

        Assert.Contains("tides.example/old\" is dead", outcome.Output);
        Assert.Contains("listlint: 1 link is in no earlier answer, and not judged.\n", outcome.Error);
        Assert.Contains("5 links on 4 hosts", outcome.Error);
    }

    [Fact]
    public void A_damaged_answer_is_asked_for_again()
    {
        Check("--cache-dir", "cache");
        var path = Place.PathOf("cache/links.jsonl");
        var lines = File.ReadAllLines(path);
        File.WriteAllLines(
            path,
            [
                .. lines.Select(line => line.Contains("tides") ? line.Replace("404", "4o4").Replace("\"Dead\"", "\"Sick\"") : line),
                "not json",
                "{}",
                "[1]",
                "{\"url\":\"https://quays.example\"}",
            ]
        );
        Web.On("tides.example/old", 410);

        var outcome = Check("--cache-dir", "cache");

        Assert.Contains("410 Gone", outcome.Output);
        Assert.Contains("(3 known from before, 1 asked", outcome.Error);
    }

    [Fact]
    public void An_accepted_status_is_as_good_as_200_also_when_it_is_known_from_before()
    {
        Check("--cache-dir", "cache");
        Place.Write(".listlint.yml", "online:\n  accept: {'*.tides.example': [404, 999]}\n");
        var accepting = Check("--cache-dir", "cache");
        var fresh = Check("--cache-dir", "cache2");
        File.Delete(Place.PathOf(".listlint.yml"));
        var refusing = Check("--cache-dir", "cache2");

        Assert.DoesNotContain("tides", accepting.Output + fresh.Output);
        Assert.Contains("2 alive, 1 moved, 0 dead, 1 unknown", accepting.Error);
        Assert.Contains("\"http://tides.example/old\" is dead: 404", refusing.Output);
    }

    [Fact]
    public void When_the_time_is_up_what_is_left_is_said_and_asked_in_the_next_run()
    {
        Web.On("fog.example/x", async context => await Task.Delay(TimeSpan.FromSeconds(60), context.RequestAborted));

        // Long enough for the other three on a machine that is busy with other tests, and far too short for this one.
        var outcome = Check("--max-time", "6s", "--cache-dir", "cache");
        Web.On("fog.example/x", 410);
        var next = Check("--cache-dir", "cache");

        Assert.Contains("listlint: 1 link could not be asked in the time there was; the next run goes on from here.\n", outcome.Error);
        Assert.DoesNotContain("fog", outcome.Output);
        Assert.Contains("\"http://fog.example/x\" is dead: 410 Gone", next.Output);
        Assert.Contains("(3 known from before, 1 asked", next.Error);
    }
}
