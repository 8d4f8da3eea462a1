using System.Text;

namespace ListLint.Tests;

/// <summary>Lists whose bytes in the working tree are not those that git stores, and places where the past of a list is elsewhere.</summary>
[Trait("Runs", "command")]
public sealed class SinceStoredTests : IDisposable
{
    private const string Some = "- [Fog]()\n- a\n- b\n";
    private readonly Repository place = new(("README.md", Some));

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("\n", "\r\n")]
    [InlineData("\r\n", "\n")]
    [InlineData("\r\n", "\r\n")]
    public void Line_endings_that_a_checkout_wrote_are_no_change(string stored, string written)
    {
        place.Git("config", "core.autocrlf", "false");
        place.Commit(("crlf.md", Some.Replace("\n", stored)));
        place.Files.Write(".gitattributes", "*.md text=auto eol=crlf\n").Write("crlf.md", Some.Replace("\n", written));
        Assert.Empty(place.Since("HEAD", "crlf.md"));

        place.Files.Write("crlf.md", (Some + "- [Rain]()\n").Replace("\n", written));
        Assert.Equal(["crlf.md:4"], place.Since("HEAD", "crlf.md"));
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_compared()
    {
        byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);
        place.Files.Write("latin.md", Latin("- [Fög]()\n- [Nebel]()\n"));
        place.Commit();
        place.Files.Write("latin.md", Latin("- [Fög]()\n- [Rägen]()\n- [Nebel]()\n"));

        Assert.Equal(["latin.md:2"], place.Since("HEAD", "latin.md"));
    }

    [Fact]
    public void A_list_in_UTF_16_is_compared_with_its_past_in_either_encoding()
    {
        byte[] Wide(string text) => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)];
        place.Files.Write("wide.md", Wide(Some));
        place.Commit();
        place.Files.Write("wide.md", Wide(Some + "- [Rain]()\n")).Write("README.md", Wide(Some + "- [Rain]()\n"));

        Assert.Equal(["README.md:4", "wide.md:4"], place.Since("HEAD", "README.md", "wide.md"));
    }

    [Fact]
    public void An_empty_list_and_a_last_line_without_an_ending_have_a_past()
    {
        place.Commit(("empty.md", ""), ("open.md", "- [Fog]()"), ("emptied.md", "- [Fog]()"));
        place.Files.Write("empty.md", "- [Rain]()\n").Write("open.md", "- [Fog]()\n- [Rain]()").Write("emptied.md", "");

        Assert.Equal(["empty.md:1", "open.md:2"], place.Since("HEAD", "empty.md", "open.md", "emptied.md"));
    }

    [Fact]
    public void What_is_only_staged_counts_and_a_deleted_list_is_left_out()
    {
        place.Commit(("gone.md", "- [Hail]()\n"));
        place.Files.Write("README.md", Some + "- [Rain]()\n").Write("staged.md", "- [Snow]()\n");
        File.Delete(place.Files.PathOf("gone.md"));
        place.Git("add", "-A");

        Assert.Equal(["README.md:4", "staged.md:1"], place.Since("HEAD", "."));
    }

    [Fact]
    public void A_name_with_a_tab_or_a_line_feed_is_a_name()
    {
        if (OperatingSystem.IsWindows())
            return;
        place.Commit(("a\tb\nc \"d\".md", "- [Fog]()\n"));

        Assert.Empty(place.Since("HEAD", "a\tb\nc \"d\".md"));
    }

    [UnixFact]
    public void A_link_has_the_past_of_what_it_leads_to()
    {
        place.Commit(("lists/tools.md", Some));
        File.CreateSymbolicLink(place.Files.PathOf("tools.md"), "lists/tools.md");
        Directory.CreateSymbolicLink(place.Files.PathOf("short"), "lists");
        place.Commit();
        place.Files.Write("lists/tools.md", Some + "- [Rain]()\n");

        Assert.Equal(["tools.md:4"], place.Since("HEAD", "tools.md"));
        Assert.Equal(["short/tools.md:4"], place.Since("HEAD", "short/tools.md"));
    }

    [Fact]
    public void A_worktree_and_a_submodule_have_their_own_past()
    {
        using var elsewhere = new Workplace();
        place.Git("worktree", "add", "-q", "-b", "other", elsewhere.PathOf("tree"));
        place.Commit(("README.md", "- a\n"));
        elsewhere.Write("tree/README.md", Some + "- [Rain]()\n");
        Assert.Contains("README.md:4:3", elsewhere.In("tree").Run("check", "--since", "HEAD").Output);

        using var outer = new Repository(("list.md", "- a\n"));
        outer.Git("submodule", "--quiet", "add", place.Folder, "sub");
        outer.Files.Write("sub/README.md", "- a\n- [Rain]()\n");
        var inside = outer.Files.In("sub").Run("check", "--since", "HEAD", "--select", "empty-link");
        Assert.Equal("", inside.Error);
        Assert.StartsWith("README.md:2:3: ", inside.Output);
    }

    [Fact]
    public void A_shallow_clone_says_how_to_get_what_it_lacks()
    {
        place.Commit(("README.md", Some + "- [Rain]()\n"));
        using var clone = new Workplace();
        Repository.GitIn(clone.Folder, "clone", "-q", "--depth=1", new Uri(place.Folder).AbsoluteUri, ".");
        Repository.GitIn(clone.Folder, "fetch", "-q", "--depth=1", "origin", "tag", "start");

        foreach (
            var (reference, problem) in new[]
            {
                ("main~1", "git knows no commit main~1. "),
                ("start", "start and the current commit have no history in common "),
            }
        )
        {
            var outcome = clone.Run("check", "--since", reference);
            Assert.Equal((2, ""), (outcome.Exit, outcome.Output));
            Assert.StartsWith("listlint: --since: " + problem, outcome.Error);
            Assert.Contains("shallow", outcome.Error);
            Assert.EndsWith("git fetch --unshallow, or fetch-depth: 0 for actions/checkout\n", outcome.Error);
        }

        Repository.GitIn(clone.Folder, "fetch", "-q", "--unshallow");
        Assert.Contains("README.md:4:3", clone.Run("check", "--since", "main~1").Output);
    }

    [Fact]
    public void A_bare_repository_has_no_lists_to_compare()
    {
        using var bare = new Workplace();
        Repository.GitIn(bare.Folder, "clone", "-q", "--bare", new Uri(place.Folder).AbsoluteUri, ".");

        var outcome = bare.Run("check", "--since", "HEAD");
        Assert.Equal(2, outcome.Exit);
        Assert.DoesNotContain("is in none", outcome.Error);
    }
}
