namespace ListLint.Tests;

public sealed class ConfiguredSuppressionTests : IDisposable
{
    private const string List =
        "# List\n\n- [Fog]()\n- [Harbour scenes for semantic segmentation](https://arxiv.org/abs/2401.01234)\n"
        + "- [Learning to read tide gauges in fog](https://arxiv.org/abs/2401.01234)\n";

    private readonly Workplace place = new Workplace().Write("README.md", List);

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("{rule: empty-link, entry: Fog, reason: moves}", "shared-link")]
    [InlineData("{rule: empty-link, entry: fog, reason: moves, until: 2026-01-31}", "shared-link")]
    [InlineData("{rule: shared-link, entry: Harbour scenes for semantic segmentation, reason: one page}", "empty-link")]
    [InlineData("{rule: shared-link, entry: learning to read tide gauges in fog, reason: one page}", "empty-link")]
    [InlineData("{rule: shared-link, url: 'http://www.arxiv.org/pdf/2401.01234v2', reason: one page}", "empty-link")]
    public void An_entry_is_named_by_title_or_address_and_one_end_is_enough_for_a_pair(string suppression, string left) =>
        Assert.Equal([left], Reported(suppression));

    [Theory]
    [InlineData("{rule: wrong-year, entry: Fog, reason: late}", "silences nothing: wrong-year reports nothing about the entry. Remove it.")]
    [InlineData(
        "{rule: empty-link, entry: Snow, reason: late}",
        "silences nothing: no list here has an entry with this title. Correct it, or remove it."
    )]
    [InlineData(
        "{rule: empty-link, url: 'https://y.example', reason: late}",
        "silences nothing: no list here has an entry with this address. Correct it, or remove it."
    )]
    [InlineData(
        "{rule: empty-link, entry: Fog, reason: late, until: 2026-01-30}",
        "of empty-link ended on 2026-01-30. Remove it, or give it a later day."
    )]
    public void One_that_does_nothing_is_reported_at_its_place(string suppression, string message)
    {
        var outcome = Run(suppression);

        Assert.Equal((1, ""), (outcome.Exit, outcome.Error));
        Assert.Contains($".listlint.yml:2:5: warning This suppression {message} [unused-suppression]\n    2 |   - {suppression}\n", outcome.Output);
        Assert.Contains(" 2 files.", outcome.Output);
    }

    [Fact]
    public void One_of_an_entry_in_another_list_is_left_alone_where_not_all_lists_are_checked()
    {
        var suppression = "{rule: empty-link, entry: Snow, reason: late}";

        Assert.DoesNotContain("unused-suppression", Run(suppression, "README.md").Output);
        Assert.DoesNotContain("unused-suppression", Run(suppression, "--select", "shared-link,unused-suppression").Output);
        Assert.DoesNotContain("unused-suppression", Run(suppression, "--ignore", "unused-suppression").Output);
        Assert.Contains("unused-suppression", Run(suppression, "--select", "empty-link,unused-suppression").Output);
    }

    [Fact]
    public void One_that_some_list_needs_is_used()
    {
        place.Write("sub/other.md", "# List\n\n- [Snow]()\n");

        Assert.DoesNotContain("unused-suppression", Run("{rule: empty-link, entry: Snow, reason: late}", "README.md", "sub").Output);
    }

    [Fact]
    public void What_is_reported_of_the_configuration_fails_and_can_be_in_a_baseline()
    {
        place.Write("README.md", "# List\n");
        Assert.Equal(1, Run("{rule: empty-link, entry: Fog, reason: late, until: 2026-01-30}").Exit);
        Assert.Equal(0, Run("{rule: empty-link, entry: Fog, reason: late, until: 2026-01-30}", "--fail-on", "error").Exit);

        Assert.Equal(0, place.Run("baseline").Exit);
        Assert.Equal(0, place.Run("check", "--baseline", ".listlint-baseline.json").Exit);
    }

    private List<string> Reported(string suppression) =>
        [.. Run(suppression).Output.Split('\n').Where(line => line.EndsWith(']')).Select(line => line[(line.LastIndexOf('[') + 1)..^1])];

    private Outcome Run(string suppression, params string[] args)
    {
        place.Write(".listlint.yml", $"suppress:\n  - {suppression}\n");
        return place.Run(["check", .. args]);
    }
}
