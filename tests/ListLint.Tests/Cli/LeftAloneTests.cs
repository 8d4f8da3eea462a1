namespace ListLint.Tests;

/// <summary>Hosts that want to be left alone.</summary>
public sealed class LeftAloneTests
{
    [Fact]
    public void A_host_that_wants_to_be_left_alone_for_longer_than_the_run_waits_is_named()
    {
        using var web = new FakeWeb();
        using var place = new Workplace { Web = web };
        web.On("fog.example", 429, ("Retry-After", "7200"));
        place.Write("list.md", "# List\n\n- [Fog](http://fog.example/x)\n- [Rain](http://fog.example/rain)\n- [Quays](http://quays.example/)\n");

        var outcome = place.Run("check", "list.md", "--online", "--cache-dir", "cache");

        Assert.Contains("listlint: 2 links could not be asked in the time there was; the next run goes on from here.\n", outcome.Error);
        Assert.Contains(
            "listlint:   fog.example asks to be left alone for 2 h, longer than this run waits, so 2 links there are left for a later one.\n",
            outcome.Error
        );
        Assert.DoesNotContain("asks to be left alone", place.Run("check", "list.md", "--online", "--cache-dir", "cache", "--cache-only").Error);
    }
}
