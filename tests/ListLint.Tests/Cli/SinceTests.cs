using System.Diagnostics;

namespace ListLint.Tests;

[Trait("Runs", "command")]
public sealed class SinceTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void Only_changed_lines_are_reported_committed_or_not()
    {
        Begin("README.md", "- [Fog]()\n- a\n- b\n");
        place.Write("README.md", "- [Fog]()\n- a\n- [Rain]()\n- b\n");
        Git("commit", "-qam", "two");
        place.Write("README.md", "- [Hail]()\n- [Fog]()\n- a\n- [Rain]()\n- b\n");

        Assert.Equal(["README.md:1:3", "README.md:4:3"], Since("start"));
        Assert.Equal(["README.md:1:3"], Since("HEAD"));
    }

    [Fact]
    public void It_is_said_on_how_many_added_lines_the_problems_are()
    {
        Begin("README.md", "- [Fog](https://x.example/fog)\n");
        place.Write("README.md", "- [Fog](https://x.example/fog)\n- [Rain]()\n- [Hail](https://x.example/hail)\n");

        Assert.Contains("\n1 error on the 2 added lines in 1 file.\n", place.Run("check", "--since", "HEAD", "--changes", "off").Output);
        place.Write("README.md", "- [Fog](https://x.example/fog)\n- [Hail](https://x.example/hail)\n");
        Assert.StartsWith("No problems on the 1 added line.\n", place.Run("check", "--since", "HEAD", "--changes", "off").Output);
    }

    [Fact]
    public void What_changed_on_the_other_branch_since_the_two_parted_does_not_count()
    {
        Begin("README.md", "- [Fog]()\n\n- a\n");
        Git("checkout", "-qb", "other");
        place.Write("README.md", "- a\n");
        Git("commit", "-qam", "theirs");
        Git("checkout", "-q", "-");

        Assert.Empty(Since("other"));
    }

    [Fact]
    public void A_pair_counts_if_either_end_is_on_a_changed_line()
    {
        Begin("README.md", "- a\n- [Fog](https://x.example/fog)\n");
        place.Write("README.md", "- [Fog](https://x.example/fog)\n- a\n- [Fog](https://x.example/fog)\n");

        Assert.Equal(["README.md:3:4"], Since("HEAD"));
    }

    [Fact]
    public void The_other_half_of_a_pair_may_have_changed_in_another_file()
    {
        // Files with much in common are copies of each other, and are not compared.
        string Others(string file) =>
            string.Concat(Enumerable.Range(0, 9).Select(index => $"- [{file} {index}](https://x.example/{file}/{index})\n"));
        Begin("a.md", Others("a"), "b.md", "- [Fog](https://x.example/fog)\n" + Others("b"));
        Assert.Empty(Since("HEAD", "a.md", "b.md", "--select", "duplicate-across-files", "--fail-on", "info"));
        place.Write("a.md", "- [Fog](https://x.example/fog)\n" + Others("a"));

        Assert.Contains("b.md:1:", string.Join(' ', Since("HEAD", "a.md", "b.md", "--select", "duplicate-across-files", "--fail-on", "info")));
    }

    [Fact]
    public void A_renamed_file_has_changed_only_where_its_lines_have()
    {
        Begin("old name.md", string.Concat(Enumerable.Range(0, 20).Select(index => $"- [a{index}](https://x.example/{index})\n")) + "- [Fog]()\n");
        Git("mv", "old name.md", "neuer Näme \"2\".md");
        File.AppendAllText(place.PathOf("neuer Näme \"2\".md"), "- [Rain]()\n");

        Assert.Equal(["neuer Näme \"2\".md:22:3"], Since("HEAD", "neuer Näme \"2\".md"));
    }

    [Fact]
    public void A_file_that_git_does_not_know_is_new_as_a_whole()
    {
        Begin("README.md", "- [Fog]()\n");
        place.Write("new.md", "- [Rain]()\n");

        Assert.Equal(["new.md:1:3"], Since("HEAD", "README.md", "new.md"));
    }

    [Fact]
    public void Paths_are_those_of_the_repository_also_in_a_folder_of_it()
    {
        Begin("docs/README.md", "- [Fog]()\n");
        place.Write("docs/README.md", "- [Fog]()\n- [Rain]()\n");

        using var output = new StringWriter();
        using var error = new StringWriter();
        ListLint.Cli.Application.Run(
            ["check", "--since", "HEAD", "--select", "empty-link"],
            place.HostFor(output, error) with
            {
                Folder = place.PathOf("docs"),
            }
        );

        Assert.Contains("README.md:2:3", output.ToString());
        Assert.DoesNotContain("README.md:1:3", output.ToString());
    }

    [Fact]
    public void Only_changed_lines_are_fixed()
    {
        Begin("README.md", "- Zoë and ZoÃ«â€™s barometer\n");
        place.Write("README.md", "- Renéâ€™s fog horn\n- Zoë and ZoÃ«â€™s barometer\n");

        place.Run("check", "--since", "HEAD", "--fix", "README.md");

        Assert.Equal("- René’s fog horn\n- Zoë and ZoÃ«â€™s barometer\n", File.ReadAllText(place.PathOf("README.md")));
    }

    [Theory]
    [InlineData("nothing", "--since: git knows no commit nothing. ")]
    [InlineData(" ", "--since: git knows no commit ")]
    [InlineData("-h", "--since: git knows no commit -h. ")]
    [InlineData("HEAD:README.md", "--since: git knows no commit HEAD:README.md. ")]
    public void A_name_that_git_does_not_know_is_an_error(string reference, string message)
    {
        Begin("README.md", "- [Fog]()\n");

        var outcome = place.Run("check", "--since=" + reference);

        Assert.Equal((2, ""), (outcome.Exit, outcome.Output));
        Assert.StartsWith("listlint: " + message, outcome.Error);
    }

    [Fact]
    public void A_folder_without_a_repository_is_an_error()
    {
        var outcome = place.Write("README.md", "").Run("check", "--since", "main");

        Assert.Equal(2, outcome.Exit);
        Assert.StartsWith("listlint: --since needs a git repository, and this folder is in none: ", outcome.Error);
    }

    [Fact]
    public void Standard_input_has_no_past() => Assert.Equal(2, place.Run("check", "-", "--since", "main").Exit);

    [Fact]
    public void An_entry_that_a_change_adds_is_told_where_another_topic_has_it()
    {
        Begin("README.md", Topics(""));
        Assert.Empty(CrossListed("--since", "HEAD"));
        place.Write("README.md", Topics("- [Fog 7](https://x.example/7)\n"));

        Assert.Equal(["README.md:28:4: warning \"Fog 7\" is already listed under \"One\" on line 10. "], CrossListed("--since", "HEAD"));
        Assert.Equal(["README.md:22:4: info \"Fog 0\" is already listed under \"One\" on line 3. "], CrossListed());
        place.Write(".listlint.yml", "rules: {cross-listed-entry: info}\n");
        Assert.Equal(["README.md:28:4: info \"Fog 7\" is already listed under \"One\" on line 10. "], CrossListed("--since", "HEAD"));
    }

    // Six entries stand under two topics, by habit.
    private static string Topics(string more)
    {
        string Entries(int first, int count) =>
            string.Concat(Enumerable.Range(first, count).Select(index => $"- [Fog {index}](https://x.example/{index})\n"));
        return $"## One\n\n{Entries(0, 16)}\n## Two\n\n{Entries(0, 6)}{more}{Entries(20, 12)}";
    }

    private string[] CrossListed(params string[] more) =>
        [
            .. place
                .Run(["check", "README.md", "--select", "cross-listed-entry", .. more])
                .Output.Split('\n')
                .Where(line => line.Contains("[cross-listed-entry]"))
                .Select(line => line[..(line.IndexOf("on line", StringComparison.Ordinal) + "on line 10. ".Length)].TrimEnd('K', ' ') + " "),
        ];

    private string[] Since(string reference, params string[] more)
    {
        var outcome = place.Run([
            "check",
            "--since",
            reference,
            .. more.Contains("--select") ? more : [.. more, "--select", "empty-link,duplicate-entry"],
        ]);
        Assert.Equal("", outcome.Error);
        return
        [
            .. outcome
                .Output.Split('\n')
                .Where(line => line.Contains("[empty-link]") || line.Contains("[duplicate-"))
                .Select(line => string.Join(':', line.Split(':')[..3])),
        ];
    }

    private void Begin(params string[] files)
    {
        foreach (var pair in files.Chunk(2))
            place.Write(pair[0], pair[1]);
        Git("init", "-q");
        Git("add", "-A");
        Git("commit", "-qm", "one");
        Git("tag", "start");
    }

    private void Git(params string[] args)
    {
        string[] all = ["-C", place.Folder, "-c", "user.name=Somebody", "-c", "user.email=somebody@x.example", "-c", "commit.gpgsign=false", .. args];
        using var git = Process.Start(new ProcessStartInfo("git", all) { RedirectStandardOutput = true })!;
        git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
