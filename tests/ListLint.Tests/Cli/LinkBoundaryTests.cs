namespace ListLint.Tests;

/// <summary>A symbolic link in a repository tells nothing of what lies outside.</summary>
[Trait("Runs", "command")]
public sealed class LinkBoundaryTests : IDisposable
{
    private readonly Workplace outside = new();
    private readonly Workplace place = new Workplace().Write(".git/HEAD", "").Write(".git/config", "secret: token\n").Write("README.md", "# List\n");

    public LinkBoundaryTests() => outside.Write("secret.yml", "secret: token\n").Write("secret.md", "# Secret\n\n- [Fog]()\n");

    public void Dispose()
    {
        outside.Dispose();
        place.Dispose();
    }

    [UnixFact]
    public void A_configuration_that_is_a_link_out_of_the_repository_is_refused_and_not_quoted()
    {
        File.CreateSymbolicLink(place.PathOf(".listlint.yml"), outside.PathOf("secret.yml"));

        Refused(
            "listlint: .listlint.yml: is a symbolic link that leads out of the repository, so it was not read; "
                + "name the file that it leads to, or put a file in its place\n",
            "check",
            "README.md"
        );
        Refused("listlint: .listlint.yml: is a symbolic link that leads out of the repository", "check", "README.md", "--config", ".listlint.yml");
    }

    [UnixFact]
    public void Whether_a_link_out_of_the_repository_leads_to_something_is_not_told()
    {
        File.CreateSymbolicLink(place.PathOf(".listlint.yml"), outside.PathOf("secret.yml"));
        var there = place.Run("check", "README.md");
        File.Delete(place.PathOf(".listlint.yml"));
        File.CreateSymbolicLink(place.PathOf(".listlint.yml"), outside.PathOf("nothing.yml"));

        Assert.Equal(there, place.Run("check", "README.md"));
    }

    [UnixFact]
    public void Without_a_repository_the_folder_of_the_run_is_the_bound()
    {
        Directory.Delete(place.PathOf(".git"), recursive: true);
        File.CreateSymbolicLink(place.PathOf(".listlint.yml"), outside.PathOf("secret.yml"));

        Refused("listlint: .listlint.yml: is a symbolic link that leads out of the folder of the run", "check", "README.md");
    }

    [UnixFact]
    public void What_a_configuration_extends_may_be_a_link_within_the_repository_alone()
    {
        Directory.CreateSymbolicLink(place.PathOf("up"), outside.Folder);
        File.CreateSymbolicLink(place.PathOf("out.yml"), outside.PathOf("secret.yml"));
        File.CreateSymbolicLink(place.PathOf("git.yml"), ".git/config");
        File.CreateSymbolicLink(place.PathOf("inner.yml"), "shared/base.yml");
        place.Write("shared/base.yml", "fail-on: error\n");

        foreach (var name in new[] { "up/secret.yml", "out.yml", "git.yml", ".git/config" })
        {
            place.Write(".listlint.yml", $"extends: ./{name}\n");
            Refused($".listlint.yml:1:10: {name}: ", "check", "README.md");
        }

        place.Write(".listlint.yml", "extends: ./inner.yml\n");
        Assert.Equal("", place.Run("check", "README.md").Error);
    }

    [UnixFact]
    public void A_list_that_is_a_link_into_git_is_not_read()
    {
        File.CreateSymbolicLink(place.PathOf("list.md"), ".git/config");

        Refused("listlint: list.md: is a symbolic link that leads into .git, so it was not read", "check", "list.md");
        Refused("listlint: .git/config: lies in .git, which is never read", "check", ".git/config");
    }

    [UnixFact]
    public void A_list_cannot_ask_through_a_link_what_exists_elsewhere()
    {
        Directory.CreateSymbolicLink(place.PathOf("up"), outside.Folder);
        Directory.CreateSymbolicLink(place.PathOf("in"), "docs");
        place
            .Write("docs/a.md", "")
            .Write(
                "README.md",
                "# List\n\n- [a](up/secret.md) a\n- [b](up/nothing.md) b\n"
                    + "- [c](.git/config) c\n- [d](.git/nothing) d\n- [e](in/a.md) e\n- [f](docs/../in/a.md) f\n"
            );

        var lines = place
            .Run("check", "README.md")
            .Output.Split('\n')
            .Where(line => line.EndsWith("[broken-file-link]", StringComparison.Ordinal))
            .Select(line => line.Split(':')[1]);

        Assert.Equal(["3", "4", "5", "6"], lines);
    }

    [UnixFact]
    public void A_baseline_is_not_read_through_a_link_that_leaves_the_repository()
    {
        File.CreateSymbolicLink(place.PathOf("base.json"), outside.PathOf("secret.yml"));

        Refused(
            "listlint: --baseline: base.json is a symbolic link that leads out of the repository, so it was not read",
            "check",
            "README.md",
            "--baseline",
            "base.json"
        );
    }

    [UnixFact]
    public void A_report_is_not_written_through_a_link_that_leaves_the_repository()
    {
        File.CreateSymbolicLink(place.PathOf("out.json"), outside.PathOf("secret.yml"));

        Refused(
            "listlint: --report: out.json is a symbolic link that leads out of the repository, so it was not written",
            "check",
            "README.md",
            "--report",
            "json=out.json"
        );
        Assert.Equal("secret: token\n", File.ReadAllText(outside.PathOf("secret.yml")));
    }

    [UnixFact]
    public void Links_that_lead_through_themselves_have_an_end()
    {
        place.Shell("ln -s circle/x.md circle; ln -s two one; ln -s one/x two");

        Refused("listlint: circle/a.md: is a symbolic link that leads in a circle", "check", "circle/a.md");
        Refused("listlint: one: is a symbolic link that leads in a circle", "check", "one");
    }

    private void Refused(string message, params string[] args)
    {
        var outcome = place.Run(args);

        Assert.Equal(2, outcome.Exit);
        Assert.StartsWith(message, outcome.Error);
        Assert.DoesNotContain("token", outcome.Output + outcome.Error);
    }
}
