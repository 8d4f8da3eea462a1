namespace ListLint.Tests;

/// <summary>A clone that would fetch what it lacks, by the programs and addresses that its configuration names.</summary>
[Trait("Runs", "command")]
public sealed class PartialCloneTests : IDisposable
{
    private readonly Repository server = new(("README.md", "- [Fog]()\n- a\n"), ("gone.md", "- b\n- c\n- d\n"));
    private readonly Workplace clone = new();

    public void Dispose()
    {
        server.Dispose();
        clone.Dispose();
    }

    [UnixTheory]
    [InlineData("core.sshCommand", "ssh://x.example/lists", null)]
    [InlineData("core.gitProxy", "git://x.example/lists", null)]
    [InlineData("remote.origin.uploadpack", null, null)]
    [InlineData("remote.origin.url", "ext::", null)]
    [InlineData("remote.origin.url", "", "ext")]
    public void Nothing_is_fetched_and_no_program_runs(string key, string? address, string? helper)
    {
        Clone();
        var marker = server.Marker();
        Repository.GitIn(clone.Folder, "config", "protocol.allow", "always");
        Repository.GitIn(clone.Folder, "config", "protocol.ext.allow", "always");
        if (address is not null)
            Repository.GitIn(clone.Folder, "config", "remote.origin.url", key == "remote.origin.url" ? address + marker : address);
        if (key != "remote.origin.url")
            Repository.GitIn(clone.Folder, "config", key, marker);
        if (helper is not null)
            Repository.GitIn(clone.Folder, "config", "remote.origin.vcs", helper);

        Refuses("README.md");
        Refuses("new.md");
        Assert.Equal("", server.Marks);
    }

    [Fact]
    public void What_was_fetched_is_compared()
    {
        Clone();
        Refuses("README.md");

        Repository.GitIn(clone.Folder, "fetch", "-q", "--refetch", "--no-filter");

        var outcome = clone.Run("check", "--since", "start", "README.md", "--select", "empty-link");
        Assert.Equal((1, ""), (outcome.Exit, outcome.Error));
        Assert.StartsWith("README.md:3:3: ", outcome.Output);
    }

    private void Refuses(string file)
    {
        var outcome = clone.Run("check", "--since", "start", file);
        Assert.Equal((2, ""), (outcome.Exit, outcome.Output));
        Assert.StartsWith("listlint: --since: this clone lacks ", outcome.Error);
        Assert.EndsWith("Fetch the rest: git fetch --refetch --no-filter\n", outcome.Error);
    }

    private void Clone()
    {
        server.Git("config", "uploadpack.allowFilter", "true");
        server.Git("rm", "-q", "gone.md");
        server.Commit(("README.md", "- [Fog]()\n- a\n- [Rain]()\n"), ("new.md", "- b\n- c\n- e\n"));
        Repository.GitIn(clone.Folder, "clone", "-q", "--filter=blob:none", new Uri(server.Folder).AbsoluteUri, ".");
    }
}
