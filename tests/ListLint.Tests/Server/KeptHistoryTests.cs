using ListLint.Run.Know;

namespace ListLint.Tests;

/// <summary>What git says of a repository, which an editor does not ask for with each letter.</summary>
public sealed class KeptHistoryTests
{
    [Fact]
    public void Git_is_asked_once_until_what_it_said_is_forgotten()
    {
        using var repository = new Repository();
        var histories = new ProjectHistories();
        repository.Git("remote", "add", "origin", "https://github.com/tides/harbours");
        Assert.Equal("tides/harbours", histories.Find(repository.Files.Folder).GitHubName);

        repository.Git("remote", "set-url", "origin", "https://github.com/tides/awesome-harbours");
        Assert.Equal("tides/harbours", histories.Find(repository.Files.Folder).GitHubName);

        histories.Forget();
        Assert.Equal("tides/awesome-harbours", histories.Find(repository.Files.Folder).GitHubName);
    }
}
