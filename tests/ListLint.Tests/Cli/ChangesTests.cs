namespace ListLint.Tests;

/// <summary>The lines that a change adds are held to the list's own style, and the rest is judged as without a change.</summary>
[Trait("Runs", "command")]
public sealed class ChangesTests : IDisposable
{
    private const string Rule = "inconsistent-entry";

    // In no order.
    private static readonly string[] Trees =
    [
        .. "Walnut Birch Cedar Teak Elm Quince Ginkgo Alder Zelkova Juniper Oak Larch".Split(' '),
        .. "Maple Dogwood Kauri Pine Fir Rowan Iroko Nutmeg Ulmo Hazel Yew Spruce".Split(' '),
    ];

    private readonly Repository repository = new();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void A_new_entry_that_departs_from_the_others_is_told_and_an_old_one_is_not()
    {
        Begin(Old("Cedar"));
        Change(Old("Cedar") + "- [Willow](https://willow.example) - Counts willow trees\n");

        Assert.Equal([$"27 {Rule}"], Told("--since", "HEAD"));
        Assert.Empty(Told());
        Assert.Equal([$"5 {Rule}", $"27 {Rule}"], Told("--preset", "style"));
    }

    [Fact]
    public void An_entry_is_not_asked_for_what_its_line_lacked_before()
    {
        Begin(Old("Cedar"));
        Change(Old("Cedar").Replace("Counts cedar", "Measures cedar"));

        Assert.Empty(Told("--since", "HEAD"));
    }

    [Theory]
    [InlineData("- [Cedar](https://cedar.example) - Measures and weighs each cedar of the world, and tells its age to whoever asks")]
    [InlineData("- [Cedar](https://other.example/cedar) - Measures and weighs each cedar of the world, and tells its age")]
    [InlineData("- [The Cedar](https://cedar.example) - Counts cedar trees")]
    [InlineData("- [Cedar](http://www.cedar.example/) - Counts cedar trees")]
    public void A_line_that_is_written_anew_is_still_that_of_its_entry(string line)
    {
        Begin(Old("Cedar"));
        Change(Old("Cedar").Replace(Entry("Cedar").TrimEnd('.', '\n'), line));

        Assert.Empty(Told("--since", "HEAD"));
    }

    [Fact]
    public void An_entry_is_asked_for_what_its_line_loses()
    {
        Begin(Old("Cedar"));
        Change(Old("Cedar").Replace("Counts maple trees.", "Counts maple trees"));
        Assert.Equal([$"15 {Rule}"], Told("--since", "HEAD"));

        Change(Old("Cedar").Replace("(https://cedar.example) - Counts", "(https://cedar.example): Counts"));
        Assert.Equal([$"5 {Rule}"], Told("--since", "HEAD"));
    }

    [Fact]
    public void An_entry_that_moves_takes_its_departure_with_it()
    {
        Begin(Old("Cedar"));
        Change(Old().Replace(Entry("Cedar"), "") + Entry("Cedar").Replace(".\n", "\n"));

        Assert.DoesNotContain($"26 {Rule}", Told("--since", "HEAD"));
    }

    [Fact]
    public void A_new_entry_is_not_excused_by_one_that_goes()
    {
        Begin(Old("Cedar"));
        Change(Old("Cedar").Replace(Entry("Cedar").TrimEnd('.', '\n'), "- [Cassia](https://cassia.example) - Counts cassia trees"));

        Assert.Equal([$"5 {Rule}"], Told("--since", "HEAD"));
    }

    [Fact]
    public void A_line_that_changed_is_fixed_and_one_that_did_not_is_left()
    {
        Begin(Old("Cedar"));
        Change(Old("Cedar") + "- [Willow](https://willow.example) - Counts willow trees\n");

        Run("--since", "HEAD", "--fix");

        Assert.Equal(Old("Cedar") + Entry("Willow"), File.ReadAllText(repository.Files.PathOf("README.md")));
    }

    [Theory]
    [InlineData("changes: off", 0)]
    [InlineData("changes: recommended", 0)]
    [InlineData("changes: style", 1)]
    [InlineData("changes: strict", 1)]
    [InlineData("changes: {preset: style}", 1)]
    [InlineData("changes: {preset: off, rules: {inconsistent-entry: warning}}", 1)]
    [InlineData("changes: {rules: {inconsistent-entry: off}}", 0)]
    [InlineData("rules: {inconsistent-entry: off}", 0)]
    [InlineData("overrides: [{files: README.md, rules: {inconsistent-entry: off}}]", 0)]
    public void The_configuration_says_what_a_change_is_held_to(string configuration, int count)
    {
        Begin(Old());
        repository.Files.Write(".listlint.yml", configuration + "\n");
        Change(Old() + "- [Willow](https://willow.example) - Counts willow trees\n");

        Assert.Equal(count, Told("--since", "HEAD").Length);
    }

    [Fact]
    public void The_command_line_wins_over_the_configuration()
    {
        Begin(Old());
        repository.Files.Write(".listlint.yml", "changes: {preset: style, rules: {inconsistent-entry: error}}\n");
        Change(Old() + "- [Willow](https://willow.example) - Counts willow trees\n");

        Assert.Contains(" error ", Run("--since", "HEAD").Output);
        Assert.Empty(Told("--since", "HEAD", "--changes", "off"));
        Assert.Empty(Told("--since", "HEAD", "--ignore", Rule));
        Assert.Empty(Told("--since", "HEAD", "--select", "empty-link"));
        Assert.Single(Told("--select", Rule));
    }

    [Theory]
    [InlineData("changes: stile", "1:10: changes is one of off, recommended, style, strict, not \"stile\". Did you mean style?")]
    [InlineData("changes: none", "1:10: changes is one of off, recommended, style, strict, not \"none\". Did you mean off?")]
    [InlineData("changes: {rule: {}}", "1:11: there is no key \"rule\" in changes. Did you mean rules?")]
    public void A_mistake_in_the_configuration_has_a_place(string configuration, string message)
    {
        Begin(Old());
        repository.Files.Write(".listlint.yml", configuration + "\n");

        Assert.Contains(".listlint.yml:" + message, Run("--since", "HEAD").Error);
    }

    [Fact]
    public void A_rule_that_is_on_for_all_lines_judges_a_change_as_before()
    {
        Begin(Old("Cedar"));
        repository.Files.Write(".listlint.yml", "rules: {inconsistent-entry: warning}\n");
        Change(Old("Cedar").Replace("Counts cedar", "Measures cedar"));

        Assert.Equal([$"5 {Rule}"], Told("--since", "HEAD"));
    }

    [Fact]
    public void A_comment_for_what_only_changes_are_held_to_is_not_unused()
    {
        const string named = "<!-- listlint-disable-next-line inconsistent-entry -->\n- [Willow](https://willow.example): Counts willow trees.\n";
        const string all = "<!-- listlint-disable-next-line -->\n- [Wenge](https://wenge.example): Counts wenge trees.\n";
        Begin(Old() + named + all);
        Assert.DoesNotContain("unused-suppression", Run().Output);
        Change(Old() + named.Replace("Counts", "Measures") + all.Replace("Counts", "Measures"));
        Assert.DoesNotContain("unused-suppression", Run("--since", "HEAD").Output);

        Change(Old() + "<!-- listlint-disable-next-line -->\n" + Entry("Willow"));
        Assert.Contains("unused-suppression", Run().Output);
    }

    [Fact]
    public void A_suppression_of_the_configuration_holds_with_and_without_a_change()
    {
        Begin(Old());
        repository.Files.Write(".listlint.yml", "suppress: [{rule: inconsistent-entry, entry: Willow, reason: Its own words}]\n");
        Change(Old() + "- [Willow](https://willow.example) - Counts willow trees\n");

        Assert.Equal("", string.Concat(Told("--since", "HEAD")));
        Assert.DoesNotContain("unused-suppression", repository.Files.Run("check").Output);
        Assert.DoesNotContain("unused-suppression", repository.Files.Run("check", "--since", "HEAD").Output);
    }

    [Fact]
    public void The_cache_keeps_what_is_asked_of_a_change_apart()
    {
        Begin(Old());
        Change(Old() + "- [Willow](https://willow.example) - Counts willow trees\n");

        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.Empty(Told("--cache-dir", "cache"));
            Assert.Single(Told("--cache-dir", "cache", "--since", "HEAD"));
        }

        repository.Git("commit", "-qam", "two");
        Assert.Empty(Told("--cache-dir", "cache", "--since", "HEAD"));
        Assert.Single(Told("--cache-dir", "cache", "--since", "HEAD~1"));
    }

    [Fact]
    public void Before_a_commit_what_it_changes_is_held_to_more_and_the_rest_is_checked_as_always()
    {
        Begin(Old("Cedar") + "- [Fog]()\n");
        Change(Old("Cedar") + "- [Fog]()\n- [Willow](https://willow.example) - Counts willow trees\n");

        Assert.Equal(["27 empty-link", $"28 {Rule}"], Told("--staged"));
        Assert.Equal(["27 empty-link"], Told("--staged", "--changes", "off"));
        repository.Git("commit", "-qam", "two");
        Assert.Equal(["27 empty-link"], Told("--staged"));
        repository.Files.Variables["PRE_COMMIT_FROM_REF"] = "HEAD~1";
        Assert.Equal(["27 empty-link", $"28 {Rule}"], Told("--staged"));
    }

    [Fact]
    public void The_first_commit_and_a_folder_without_a_repository_are_checked_as_always()
    {
        repository.Files.Write("README.md", Old("Cedar") + "- [Fog]()\n");
        Assert.Equal(["27 empty-link"], Told("--staged"));

        using var place = new Workplace();
        Assert.Contains("27:3", place.Write("README.md", Old("Cedar") + "- [Fog]()\n").Run("check", "--staged").Output);
    }

    [Theory]
    [InlineData("--changes says how the lines of a change are judged", "--changes", "strict")]
    [InlineData("--staged compares with the last commit", "--staged", "--since", "HEAD")]
    [InlineData("--staged compares files with the last commit", "--staged", "-")]
    public void What_contradicts_itself_is_refused(string message, params string[] args)
    {
        Begin(Old());

        Assert.Contains(message, repository.Files.Run(["check", .. args]).Error);
    }

    private static string Entry(string tree) => $"- [{tree}](https://{tree.ToLowerInvariant()}.example) - Counts {tree.ToLowerInvariant()} trees.\n";

    private static string Old(string? departing = null) =>
        "# Trees\n\n" + string.Concat(Trees.Select(tree => tree == departing ? Entry(tree).Replace(".\n", "\n") : Entry(tree)));

    private void Begin(string list) => repository.Commit(("README.md", list));

    private void Change(string list) => repository.Files.Write("README.md", list);

    private Outcome Run(params string[] more) => repository.Files.Run(["check", "README.md", .. more]);

    private string[] Told(params string[] more) =>
        [
            .. Run(more)
                .Output.Split('\n')
                .Where(line => line.StartsWith("README.md:", StringComparison.Ordinal))
                .Select(line => $"{line.Split(':')[1]} {line[(line.LastIndexOf('[') + 1)..].TrimEnd(']')}"),
        ];
}
