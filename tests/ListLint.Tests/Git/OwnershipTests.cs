using System.Diagnostics;

namespace ListLint.Tests;

/// <summary>A repository that somebody else owns, as in a job in a container.</summary>
public sealed class OwnershipTests : IDisposable
{
    private const int Somebody = 54321;
    private readonly Repository place = new(("README.md", "- [Fog]()\n"), (".gitignore", "build/\n"));

    public void Dispose() => place.Dispose();

    [RootTheory]
    [InlineData("check")]
    [InlineData("check", ".")]
    [InlineData("check", "--since", "start", "README.md")]
    [InlineData("baseline")]
    public void What_git_says_is_passed_on(params string[] args)
    {
        GiveAway();

        var (exit, output, error) = Run([], args);

        Assert.Equal((2, 0), (exit, output.Length));
        Assert.Contains(
            $"git refuses the repository of {place.Folder}: detected dubious ownership in repository at '{place.Folder}'. "
                + $"To add an exception for this directory, call: git config --global --add safe.directory {place.Folder}\n",
            error
        );
        Assert.DoesNotContain("build", error);
    }

    [RootFact]
    public void Who_is_trusted_by_the_user_or_by_sudo_is_trusted()
    {
        GiveAway();
        place.Files.Write("home/.gitconfig", $"[safe]\n\tdirectory = {place.Folder}\n");

        foreach (var variable in new[] { ("HOME", place.Files.PathOf("home")), ("SUDO_UID", $"{Somebody}") })
        {
            var (exit, output, error) = Run([variable], "check", ".");
            Assert.Equal((1, ""), (exit, error));
            Assert.DoesNotContain("build", System.Text.Encoding.UTF8.GetString(output));
        }
    }

    [RootFact]
    public void Who_is_trusted_by_the_machine_is_trusted()
    {
        GiveAway();
        place.Files.Write("system", $"[safe]\n\tdirectory = {place.Folder}\n");

        var (exit, _, error) = Run([("GIT_CONFIG_SYSTEM", place.Files.PathOf("system"))], "check", ".");

        Assert.Equal((1, ""), (exit, error));
    }

    [Fact]
    public void A_repository_that_git_cannot_read_is_not_checked_as_if_there_were_none()
    {
        place.Files.Write("build/made.md", "- [Rain]()\n").Write(".git/config", "[core\n");

        var outcome = place.Files.Run("check", ".");

        Assert.Equal((2, ""), (outcome.Exit, outcome.Output));
        Assert.StartsWith("listlint: git does not tell which files of ", outcome.Error);
        Assert.Contains("bad config", outcome.Error);
        Assert.EndsWith("Put that right, or name the lists: listlint check PATH...\n", outcome.Error);
        Assert.Equal(1, place.Files.Run("check", "README.md").Exit);
    }

    [Fact]
    public void A_worktree_without_its_repository_is_checked_and_it_is_said_what_follows()
    {
        using var torn = new Workplace();
        torn.Write(".git", "gitdir: ../nowhere/.git/worktrees/torn\n").Write("README.md", "- [Fog]()\n");

        var outcome = torn.Run("check");

        Assert.Equal(1, outcome.Exit);
        Assert.StartsWith("listlint: not a git repository: ", outcome.Error);
        Assert.Contains("files which git would ignore are checked too", outcome.Error);
        Assert.Equal("", torn.Run("check", "-q").Error);
    }

    private void GiveAway()
    {
        place.Files.Write("build/made.md", "- [Rain]()\n");
        using var chown = Process.Start("chown", ["-R", $"{Somebody}:{Somebody}", place.Folder]);
        chown.WaitForExit();
        Assert.Equal(0, chown.ExitCode);
    }

    private (int Exit, byte[] Output, string Error) Run((string Name, string Value)[] variables, params string[] args)
    {
        var all = new Dictionary<string, string>
        {
            ["HOME"] = place.Folder,
            ["XDG_CONFIG_HOME"] = place.Folder,
            ["SUDO_UID"] = "",
        };
        foreach (var (name, value) in variables)
            all[name] = value;
        return Binary.Run(place.Folder, all, [], args);
    }
}

/// <summary>A fact that only root can bring about.</summary>
internal sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute() => Skip = Root.Reason;
}

/// <summary>A theory that only root can bring about.</summary>
internal sealed class RootTheoryAttribute : TheoryAttribute
{
    public RootTheoryAttribute() => Skip = Root.Reason;
}

/// <summary>Whether the tests may give files away.</summary>
internal static class Root
{
    public static string? Reason =>
        !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess ? null : "Only root of a Unix can give a folder to somebody else.";
}
