namespace ListLint.Tests;

[Trait("Runs", "command")]
public sealed class AwesomeInitTests : IDisposable
{
    private static readonly string[] Names = [".listlint.yml", "README.md", "code-of-conduct.md", "contributing.md", "license"];
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void The_skeleton_of_a_list_passes_the_preset_that_it_is_for_and_its_placeholders_are_mentioned()
    {
        var outcome = place.Run("init", "--awesome");

        Assert.Equal((0, ""), (outcome.Exit, outcome.Error));
        Assert.Equal(Names, Directory.GetFiles(place.Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.EndsWith("\nReplace the title, the description and the entries by your own, and check the list: listlint check\n", outcome.Output);
        var first = place.Run("check");
        Assert.Equal(0, first.Exit);
        Assert.Contains("README.md:1:1: info The title is still the placeholder", first.Output);
        Assert.Contains("README.md:3:3: info This is still the placeholder.", first.Output);
        Assert.DoesNotContain("warning", first.Output);
        Assert.Contains("\n2 infos in 1 file.\n", first.Output);
        var readme = File.ReadAllText(place.PathOf("README.md"));
        place.Write(
            "README.md",
            readme
                .Replace("Awesome Name of List", "Awesome Harbours", StringComparison.Ordinal)
                .Replace("Describe the subject of the list here in one sentence.", "Places where ships rest.", StringComparison.Ordinal)
        );
        Assert.StartsWith("No problems.\n1 list checked;", place.Run("check").Output);
    }

    [Theory]
    [InlineData("contributing.md", "contributing.md")]
    [InlineData(".github/CONTRIBUTING.md", ".github/CONTRIBUTING.md")]
    [InlineData("docs/Contributing.md", "docs/Contributing.md")]
    public void The_list_links_to_the_guidelines_where_they_are(string existing, string link)
    {
        place.Write(existing, "Send a pull request.\n").Run("init", "--awesome");

        Assert.Contains($"[contribution guidelines]({link})", File.ReadAllText(place.PathOf("README.md")));
    }

    [Theory]
    [InlineData("README.md", "\nCheck the list: listlint check\n")]
    [InlineData(".listlint.yml", "and check the list: listlint check --preset awesome\n")]
    public void The_last_line_says_what_is_left_to_do(string existing, string expected) =>
        Assert.EndsWith(expected, place.Write(existing, "fail-on: error\n").Run("init", "--awesome").Output);

    [Fact]
    public void The_title_is_made_from_the_name_of_the_folder()
    {
        place.Write("awesome-deep-harbours/notes.txt", "").In("awesome-deep-harbours").Run("init", "--awesome");

        Assert.StartsWith("# Awesome Deep Harbours [![Awesome]", File.ReadAllText(place.PathOf("awesome-deep-harbours/README.md")));
    }

    [Theory]
    [InlineData("README.md", "readme.markdown")]
    [InlineData("contributing.md", ".github/CONTRIBUTING.md")]
    [InlineData("code-of-conduct.md", "CODE_OF_CONDUCT.md")]
    [InlineData("license", "LICENSE.txt")]
    [InlineData(".listlint.yml", ".listlint.yaml")]
    public void What_is_there_already_stays_under_whatever_name(string name, string existing)
    {
        place.Write(existing, "fail-on: error\n");

        var outcome = place.Run("init", "--awesome");

        Assert.Equal(0, outcome.Exit);
        Assert.Contains($"{existing} is there already and stays as it is.\n", outcome.Output);
        Assert.False(File.Exists(place.PathOf(name)));
        Assert.Equal("fail-on: error\n", File.ReadAllText(place.PathOf(existing)));
        Assert.All(Names.Where(other => other != name), other => Assert.True(File.Exists(place.PathOf(other)), other));
    }

    [Fact]
    public void A_second_time_there_is_nothing_to_write()
    {
        place.Run("init", "--awesome");
        var before = Names.Select(name => File.ReadAllText(place.PathOf(name))).ToList();

        var outcome = place.Run("init", "--awesome");

        Assert.Equal((2, ""), (outcome.Exit, outcome.Output));
        Assert.Contains("are there already, and stay as they are", outcome.Error);
        Assert.Equal(before, Names.Select(name => File.ReadAllText(place.PathOf(name))));
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_nothing_half_written()
    {
        place.Write("license/notes.txt", "");

        var outcome = place.Run("init", "--awesome");

        Assert.Equal(2, outcome.Exit);
        Assert.StartsWith("listlint: license ", outcome.Error);
        Assert.Equal(
            Names.Except([".listlint.yml", "license"]),
            Directory.GetFiles(place.Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
        );
    }
}
