using System.Diagnostics;
using ListLint.Run.Plan.Discovery;

namespace ListLint.Tests;

[Trait("Runs", "command")]
public sealed class DiscoveryTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void Without_paths_the_readmes_of_the_folder_are_checked_in_any_case_and_language()
    {
        foreach (
            var name in new[]
            {
                "README.md",
                "README-zh.md",
                "README.zh-CN.md",
                "README_Japanese.md",
                "readme.markdown",
                "CONTRIBUTING.md",
                "README-template-old.md",
                "sub/README.md",
            }
        )
            place.Write(name, "# List\n");

        Assert.Equal(["README-zh.md", "README.md", "README.zh-CN.md", "README_Japanese.md", "readme.markdown"], Checked());
    }

    [Fact]
    public void Without_paths_what_is_a_list_by_its_content_is_checked_too_and_the_rest_is_named_with_the_reason()
    {
        place
            .Write("README.md", "# Hello\n")
            .Write("deep/er/tools.MD", Some(5))
            .Write("few.md", Some(4))
            .Write("sub/README.md", "# Sub\n")
            .Write("CONTRIBUTING.md", Some(9))
            .Write("docs/CHANGELOG-2.md", Some(9))
            .Write("node_modules/x/list.md", Some(9))
            .Write("notes.txt", Some(9))
            .Write("guide.md", Some(6) + string.Concat(Enumerable.Repeat("\nLong prose about something else.\n", 13)));

        Assert.Equal(["README.md", "deep/er/tools.MD"], Checked());
        Assert.Equal(
            [
                "listlint: CONTRIBUTING.md: skipped, is about the project",
                "listlint: few.md: skipped, is not a list: it has fewer than 5 addresses",
                "listlint: guide.md: skipped, is not a list: 6 of its 19 lines are entries with a link; "
                    + "a third of the lines, or 50 entries, would make a list",
                "listlint: docs/CHANGELOG-2.md: skipped, is about the project",
                "listlint: sub/README.md: skipped, is not a list: it has fewer than 5 addresses",
            ],
            place.Run("check", "-v").Error.Split('\n').Where(line => line.Contains("skipped"))
        );
    }

    [Fact]
    public void A_list_that_is_found_is_reported_as_one_that_is_named()
    {
        place
            .Write("README.md", "# Hello\n")
            .Write("list.md", Some(5) + "- [Nothing]()\n- [Lost](gone.md)\n- [Past](https://x.example/9) 3024-01-01\n");

        Assert.Equal(place.Run("check", "--preset", "strict", "README.md", "list.md"), place.Run("check", "--preset", "strict"));
        Assert.Contains("broken-file-link", place.Run("check").Output);
    }

    [Fact]
    public void A_list_stays_one_with_slips_in_its_addresses()
    {
        place.Write("README.md", "# Hello\n").Write("list.md", Some(3) + "- [Fog](https:/x.example/fog)\n- [Rain](htps://x.example/rain)\n");

        var outcome = place.Run("check");
        Assert.Contains("list.md:6:9: error", outcome.Output);
        Assert.Contains("list.md:7:10: error", outcome.Output);
    }

    [LinuxFact]
    public async Task A_pipe_that_nobody_writes_to_is_left_out()
    {
        place.Write("README.md", "# Hello\n");
        using (var make = Process.Start("mkfifo", place.PathOf("pipe.md")))
            await make.WaitForExitAsync();
        Assert.True(File.Exists(place.PathOf("pipe.md")));

        Assert.Equal(["README.md"], await Task.Run(() => Checked()).WaitAsync(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void A_folder_without_a_list_says_so()
    {
        place.Write("few.md", Some(4));

        Assert.Equal(
            new Outcome(
                2,
                "",
                "listlint: there is no list here: no readme, and no Markdown file that is a list (-v says why). "
                    + "Name the lists: listlint check PATH...\n"
            ),
            place.Run("check")
        );
    }

    [Fact]
    public void A_list_with_two_names_is_checked_once_and_a_link_out_of_the_repository_is_not_followed_even_if_it_is_named()
    {
        using var elsewhere = new Workplace();
        elsewhere.Write("secret.md", Some(9));
        place.Write("list.md", Some(5)).Write(".git/HEAD", "");
        File.CreateSymbolicLink(place.PathOf("README.md"), "list.md");
        File.CreateSymbolicLink(place.PathOf("README-en.md"), "README.md");
        File.CreateSymbolicLink(place.PathOf("README-de.md"), elsewhere.PathOf("secret.md"));
        Directory.CreateSymbolicLink(place.PathOf("out"), elsewhere.Folder);
        File.CreateSymbolicLink(place.PathOf("README-fr.md"), "out/secret.md");

        Assert.Equal(["list.md"], Checked());
        Assert.Equal(["list.md"], Checked("."));
        Assert.Equal(
            new Outcome(
                2,
                "",
                "listlint: README-fr.md: is a symbolic link that leads out of the repository, so it was not read; "
                    + "name the file that it leads to, or put a file in its place.\n"
            ),
            place.Run("check", "README-fr.md")
        );
    }

    [CorpusFact]
    public void Every_file_of_a_real_list_is_found()
    {
        foreach (var path in Corpus.Files().Where(path => path.Split('/') is ["lists", _, _]))
        {
            if (!MarkdownName.IsReadme(Path.GetFileName(path)))
                Assert.Null(
                    OtherDocuments.Refuse(path)
                        ?? ListCriteria.RefuseText(Corpus.Read(path))
                        ?? ListCriteria.Refuse(Parsing.Parse(Corpus.Read(path), Facts.None))
                );
        }
    }

    [Fact]
    public void A_folder_is_searched_for_every_extension_of_Markdown_in_any_case()
    {
        place.Write("docs/a.md", "").Write("docs/b.MARKDOWN", "").Write("docs/c/d.mdown", "").Write("docs/e.rst", "").Write("other.md", "");

        Assert.Equal(["docs/a.md", "docs/b.MARKDOWN", "docs/c/d.mdown"], Checked("docs"));
    }

    [Fact]
    public void Several_paths_are_checked_once_each_in_ordinal_order()
    {
        place.Write("b.md", "").Write("a.md", "").Write("notes.txt", "");

        Assert.Equal(["a.md", "b.md", "notes.txt"], Checked("notes.txt", "b.md", "./a.md", "b.md", "*.md"));
    }

    [Theory]
    [InlineData("**/*.md", "a.md", "x/b.md", "x/y/c.md")]
    [InlineData("x/*.md", "x/b.md")]
    [InlineData("x/**", "x/b.md", "x/y/c.md")]
    [InlineData("./x/*/c*", "x/y/c.md")]
    [InlineData("x/**/*.txt", "x/y/d.txt")]
    public void A_pattern_matches_below_its_folder(string pattern, params string[] expected)
    {
        place.Write("a.md", "").Write("x/b.md", "").Write("x/y/c.md", "").Write("x/y/d.txt", "");

        Assert.Equal(expected, Checked(pattern));
    }

    [Fact]
    public void A_file_whose_name_looks_like_a_pattern_is_that_file()
    {
        place.Write("[a].md", "").Write("@list.md", "").Write("-dash.md", "");

        Assert.Equal(["-dash.md", "@list.md", "[a].md"], Checked("--", "[a].md", "@list.md", "-dash.md"));
    }

    [Fact]
    public void What_git_ignores_is_left_out_unless_it_is_named()
    {
        place.Write("kept.md", "").Write("build/made.md", "").Write("named.md", "").Write(".gitignore", "build/\nnamed.md\n");
        using (var git = Process.Start(new ProcessStartInfo("git", ["init", "-q", place.Folder])))
            git!.WaitForExit();

        Assert.Equal(["kept.md"], Checked("."));
        Assert.Equal(["kept.md"], Checked("**/*.md"));
        Assert.Equal(["build/made.md", "named.md"], Checked("named.md", "build/made.md"));
        Assert.Contains("git ignores", place.Run("check", "build").Error);
    }

    [Fact]
    public void Links_in_a_circle_end()
    {
        place.Write("a/list.md", "");
        Directory.CreateSymbolicLink(place.PathOf("a/up"), place.Folder);
        File.CreateSymbolicLink(place.PathOf("a/self.md"), place.PathOf("a/self.md"));

        var outcome = place.Run("check", ".", "--report", "json");

        Assert.Equal(2, outcome.Exit);
        Assert.StartsWith("listlint: a/self.md: ", outcome.Error);
        Assert.Contains("\"files\": 1", outcome.Output);
    }

    [Fact]
    public void Standard_input_is_checked_under_its_name()
    {
        place.Input = "# List\n"u8.ToArray();
        place.Write("README.md", "");

        Assert.Equal(["docs/list.md"], Checked("-", "--stdin-filename", "docs/list.md"));
        Assert.Equal(["<stdin>"], Checked("-"));
    }

    private List<string> Checked(params string[] paths) => FoundLists.Checked(place, paths);

    private static string Some(int entries) => FoundLists.Some(entries);
}

/// <summary>A fact that holds on Linux, where the system tells a pipe from a file.</summary>
internal sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "Only Linux tells.";
}
