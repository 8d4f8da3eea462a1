namespace ListLint.Tests;

/// <summary>A repository whose configuration, attributes and hooks name programs to start.</summary>
[Trait("Runs", "command")]
public sealed class HostileConfigurationTests : IDisposable
{
    private readonly Repository place = new(("README.md", "- [Fog]()\n- a\n"), ("old.md", "- [Fog]()\n- b\n- c\n- d\n"));

    public void Dispose() => place.Dispose();

    [UnixTheory]
    [InlineData("filter.x.clean")]
    [InlineData("filter.x.process")]
    [InlineData("filter.x.smudge")]
    [InlineData("core.fsmonitor")]
    [InlineData("diff.external")]
    [InlineData("diff.x.command")]
    [InlineData("diff.x.textconv")]
    [InlineData("core.pager")]
    [InlineData("pager.diff", "pager.ls-files", "pager.rev-parse", "pager.cat-file", "pager.ls-tree", "pager.merge-base", "pager.diff-index")]
    [InlineData("core.editor", "core.askPass", "core.sshCommand", "core.gitProxy", "core.alternateRefsCommand")]
    [InlineData(
        "credential.helper",
        "gpg.program",
        "gpg.ssh.program",
        "uploadpack.packObjectsHook",
        "merge.x.driver",
        "submodule.x.update",
        "interactive.diffFilter"
    )]
    [InlineData(
        "alias.diff",
        "alias.ls-files",
        "alias.rev-parse",
        "alias.cat-file",
        "alias.ls-tree",
        "alias.merge-base",
        "alias.diff-index",
        "alias.remote"
    )]
    public void No_program_of_the_configuration_runs(params string[] keys)
    {
        var marker = place.Marker();
        foreach (var key in keys)
        {
            place.Git("config", key, key.StartsWith("alias.") ? "!" + marker : marker);
            place.Git("config", key == "filter.x.process" ? "filter.x.required" : "x.y", "true");
        }

        RunAll("* filter=x diff=x merge=x\n");
    }

    [UnixFact]
    public void No_program_of_a_configuration_that_is_included_runs()
    {
        var marker = place.Marker();
        place
            .Files.Write("evil", $"[core]\n\tfsmonitor = {marker}\n\tattributesFile = attributes\n[filter \"x\"]\n\tclean = {marker}\n")
            .Write("attributes", "*.md filter=x\n");
        place.Git("config", "include.path", "../evil");

        RunAll("");
    }

    [UnixFact]
    public void No_hook_runs()
    {
        foreach (var folder in new[] { ".git/hooks", "hooks" })
        {
            foreach (var hook in new[] { "post-index-change", "reference-transaction", "fsmonitor-watchman", "post-checkout", "pre-auto-gc" })
                place.Marker($"{folder}/{hook}");
        }

        place.Git("config", "core.hooksPath", place.Files.PathOf("hooks"));

        RunAll("");
    }

    [UnixFact]
    public void A_folder_that_looks_like_a_repository_is_none()
    {
        var bare = place.Files.PathOf("b");
        place.Git("clone", "-q", "--bare", ".", "b");
        Repository.GitIn(bare, "config", "core.bare", "false");
        Repository.GitIn(bare, "config", "core.worktree", bare);
        Repository.GitIn(bare, "config", "filter.x.clean", place.Marker());
        Repository.GitIn(bare, "--git-dir=.", "read-tree", "HEAD");
        place.Files.Write("b/info/attributes", "* filter=x\n").Write("b/README.md", "- [Rain]()\n");
        var inside = place.Files.In("b");

        foreach (
            var outcome in new[]
            {
                inside.Run("check", "--since", "start"),
                inside.Run("check"),
                inside.Run("check", "--report", "html", "README.md"),
            }
        )
            Assert.DoesNotContain("is in none", outcome.Error);
        Assert.Equal("", place.Marks);
    }

    [UnixFact]
    public void A_repository_within_another_is_not_asked()
    {
        using var other = new Repository(("list.md", "- [Hail]()\n"));
        place.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.Folder, "sub");
        place.Commit();
        var sub = place.Files.PathOf("sub");
        var marker = place.Marker();
        foreach (var key in new[] { "core.fsmonitor", "filter.x.clean", "diff.external" })
            Repository.GitIn(sub, "config", key, marker);
        place.Files.Write("sub/.gitattributes", "* filter=x\n").Write("sub/list.md", "- [Hail]()\n- [Snow]()\n");
        place.Git("config", "diff.submodule", "diff");
        place.Git("config", "diff.ignoreSubmodules", "none");
        place.Git("config", "submodule.recurse", "true");

        RunAll("");
        Assert.Equal(["sub/list.md:1", "sub/list.md:2"], place.Since("HEAD", "sub/list.md"));
        Assert.Equal("", place.Marks);
    }

    private void RunAll(string attributes)
    {
        place.Files.Write(".gitattributes", attributes).Write(".git/info/attributes", attributes);
        File.Move(place.Files.PathOf("old.md"), place.Files.PathOf("new.md"));
        place.Files.Write("README.md", "- [Fog]()\n- a\n- [Rain]()\n");

        Assert.Equal(["README.md:3"], place.Since("start", "README.md"));
        Assert.Equal(1, place.Files.Run("check").Exit);
        Assert.Equal(1, place.Files.Run("check", ".", "--report", "html=page.html").Exit);
        Assert.Contains("new.md:1", place.Since("start", "new.md"));
        Assert.Equal("", place.Marks);
    }
}
