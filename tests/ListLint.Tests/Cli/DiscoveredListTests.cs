namespace ListLint.Tests;

/// <summary>Which Markdown files of a repository are its lists, where nobody names them.</summary>
[Trait("Runs", "command")]
public sealed class DiscoveredListTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void Fifty_entries_make_a_list_whatever_is_said_beside_them()
    {
        var prose = string.Concat(Enumerable.Repeat("\nLong prose about something else.\n", 200));
        place.Write("README.md", "# Hello\n").Write("many.md", Some(50) + prose).Write("fewer.md", Some(49) + prose);

        Assert.Equal(["README.md", "many.md"], Checked());
    }

    [Fact]
    public void Small_siblings_of_lists_in_a_folder_of_lists_are_lists()
    {
        place.Write("README.md", "# Hello\n").Write("lone/small.md", Some(2));
        foreach (var name in new[] { "boats", "fog", "rain" })
            place.Write($"topics/{name}.md", Some(6) + name).Write($"books/{name}/README.md", Some(7) + name);
        place.Write("topics/said.md", Some(5) + string.Concat(Enumerable.Repeat("\nThis one is on a pier.\n", 30)));
        place.Write("topics/wind.md", Some(1)).Write("topics/plan.md", "# Plan\n\nMore topics.\n").Write("books/wind/README.md", Some(1));

        var lists = Checked();

        Assert.Contains("topics/wind.md", lists);
        Assert.Contains("topics/said.md", lists);
        Assert.Contains("books/wind/README.md", lists);
        Assert.DoesNotContain("topics/plan.md", lists);
        Assert.DoesNotContain("lone/small.md", lists);
    }

    [Fact]
    public void A_small_file_among_documents_is_no_list()
    {
        foreach (var name in new[] { "a", "b", "c" })
            place.Write($"docs/{name}.md", Some(6) + name).Write($"docs/{name}{name}.md", "# Text\n").Write($"docs/{name}-more.md", "# Text\n");
        place.Write("README.md", "# Hello\n").Write("docs/small.md", Some(1));

        Assert.DoesNotContain("docs/small.md", Checked());
    }

    [Theory]
    [InlineData("CONTRIBUTING-fr.md")]
    [InlineData("docs/HOWTO-ar.md")]
    [InlineData("docs/CODE_OF_CONDUCT-pt_BR.md")]
    [InlineData("contributing.zh-CN.md")]
    [InlineData("tests/many.md")]
    [InlineData("lib/test/Fixtures/many.md")]
    [InlineData("vendor/other/README.md")]
    [InlineData("node_modules/other/README.md")]
    public void What_is_about_the_project_or_not_its_own_is_checked_only_if_it_is_named(string path)
    {
        place.Write("README.md", "# Hello\n").Write(path, Some(60));

        Assert.Equal(["README.md"], Checked());
        Assert.Equal([path], Checked(path));
        Assert.Equal([path], Checked(Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : path));
    }

    [Theory]
    [InlineData("security-ctf.md")]
    [InlineData("testing/README.md")]
    [InlineData("howto-sail.md")]
    public void A_topic_that_is_named_almost_like_a_guide_is_a_list(string path)
    {
        place.Write("README.md", "# Hello\n").Write(path, Some(6));

        Assert.Contains(path, Checked());
    }

    [Fact]
    public void A_copy_is_checked_once_however_it_is_sorted()
    {
        place
            .Write("README.md", Some(9))
            .Write("docs/index.md", Some(9))
            .Write(
                "by-date.md",
                "# By date\n\n" + string.Concat(Some(9).Split('\n').Where(line => line.StartsWith('-')).Reverse().Select(line => line + "\n"))
            )
            .Write("other.md", Some(8));

        Assert.Equal(["README.md", "other.md"], Checked());
        Assert.Equal("No problems.\n2 lists checked; 2 are copies of lists (-v says why).\n", place.Run("check").Output);
        Assert.Contains("by-date.md: skipped, has the same entries as README.md\n", place.Run("check", "-v").Error);
        Assert.Equal(["by-date.md"], Checked("by-date.md"));
    }

    [Fact]
    public void A_copy_is_fixed_with_its_list_so_that_it_stays_one()
    {
        place.Write("README.md", Some(9) + "- [CafÃ© Zürich](https://x.example/cafe)\n");
        place.Write("docs/index.md", File.ReadAllBytes(place.PathOf("README.md")));

        place.Run("check", "--fix");

        Assert.Equal(File.ReadAllText(place.PathOf("README.md")), File.ReadAllText(place.PathOf("docs/index.md")));
        Assert.Contains("Café", File.ReadAllText(place.PathOf("docs/index.md")));
    }

    private List<string> Checked(params string[] paths) => FoundLists.Checked(place, paths);

    private static string Some(int entries) => FoundLists.Some(entries);
}
