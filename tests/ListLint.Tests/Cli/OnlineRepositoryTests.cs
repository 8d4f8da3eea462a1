namespace ListLint.Tests;

/// <summary>Repositories on GitHub, by its API where there is a token and by their pages where there is none.</summary>
public sealed class OnlineRepositoryTests : IDisposable
{
    private const string List =
        "# List\n\n- [Quays](https://github.com/doe/quays)\n- [Old](https://github.com/Doe/Old/tree/dev/x#y)\n"
        + "- [Done](https://github.com/doe/done)\n- [Gone](https://github.com/doe/gone)\n";

    private readonly FakeWeb web = new();
    private readonly FakeRepositories github = new FakeRepositories().Has("doe/quays").Has("doe/old", "Roe/New").Has("doe/done", archived: true);
    private readonly Workplace place;

    public OnlineRepositoryTests()
    {
        web.On("github.com/doe/gone", 404);
        place = new Workplace { Web = web }.Write("list.md", List);
    }

    public void Dispose()
    {
        place.Dispose();
        github.Dispose();
        web.Dispose();
    }

    [Fact]
    public void With_a_token_the_API_tells_of_repositories_and_only_the_rest_is_asked_as_pages()
    {
        Login();

        var outcome = Check();

        Assert.Contains(
            "list.md:4:9: warning \"https://github.com/Doe/Old/tree/dev/x#y\" has permanently moved to \"https://github.com/Roe/New/tree/dev/x#y\".",
            outcome.Output
        );
        Assert.Contains("list.md:5:10: info \"https://github.com/doe/done\" is archived (last push on 2024-02-29)", outcome.Output);
        Assert.Contains("list.md:6:10: error \"https://github.com/doe/gone\" is dead: 404 Not Found", outcome.Output);
        Assert.Equal([4], github.Questions);
        Assert.Equal(
            ["github.com/Doe/Old/tree/dev/x", "github.com/doe/gone"],
            web.Log.Select(request => request.Address).Distinct().Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_token_goes_to_the_API_alone_and_into_no_output_nor_file()
    {
        Login();

        var outcome = Check("-v");

        Assert.All(web.Log, request => Assert.DoesNotContain(FakeRepositories.Token, string.Join('\n', request.Headers.Values)));
        Assert.DoesNotContain(FakeRepositories.Token, outcome.Output + outcome.Error + File.ReadAllText(place.PathOf("cache/links.jsonl")));
    }

    [Fact]
    public void What_the_API_told_is_known_in_the_next_run_without_a_token_too()
    {
        Login();
        var first = Check();
        place.Variables.Clear();
        var asked = web.Log.Count;

        var second = Check();

        Assert.Equal(first.Output, second.Output);
        Assert.Equal(asked, web.Log.Count);
        Assert.Single(github.Questions);
    }

    [Fact]
    public void Without_a_token_pages_are_asked()
    {
        var outcome = Check();

        Assert.Empty(github.Questions);
        Assert.Equal(1, outcome.Output.Split("[dead-link]").Length - 1);
        Assert.DoesNotContain("[archived-repository]", outcome.Output);
        Assert.Contains("4 links on 1 host: 3 alive, 0 moved, 1 dead, 0 unknown", outcome.Error);
    }

    [Fact]
    public void Where_the_API_refuses_pages_are_asked_and_that_is_said()
    {
        Login();
        place.Variables["GITHUB_TOKEN"] = "wrong";

        var outcome = Check();

        Assert.Contains(
            "listlint: GitHub's API is asked no more, since it answers 401; the pages of repositories are asked instead.\n",
            outcome.Error
        );
        Assert.Contains("doe/gone\" is dead", outcome.Output);
    }

    [Fact]
    public void Fixing_renames_the_repository_and_keeps_what_stands_below_it()
    {
        Login();

        Check("--fix");

        Assert.Equal(List.Replace("Doe/Old", "Roe/New"), File.ReadAllText(place.PathOf("list.md")));
    }

    private void Login() => (place.Variables["GITHUB_TOKEN"], place.Variables["GITHUB_API_URL"]) = (FakeRepositories.Token, github.Url);

    private Outcome Check(params string[] args) => place.Run(["check", "list.md", "--online", "--cache-dir", "cache", .. args]);
}
