using ListLint.Links;
using Microsoft.AspNetCore.Http;

namespace ListLint.Tests;

public sealed class RepositoryClientTests : IDisposable
{
    private readonly FakeRepositories github = new();

    public void Dispose() => github.Dispose();

    [Fact]
    public async Task Archived_renamed_and_gone_repositories_are_told_apart()
    {
        github.Has("doe/quays").Has("doe/old", "Roe/New").Has("doe/done", archived: true).Has("doe/case", "Doe/CASE", pushed: null);

        var (facts, trouble) = await Ask("doe/quays", "doe/old", "doe/done", "doe/case", "doe/gone");

        Assert.Null(trouble);
        Assert.Equal(new RepositoryFact { Archived = false, LastPush = new DateOnly(2024, 2, 29) }, facts["doe/quays"]);
        Assert.Equal("Roe/New", facts["doe/old"].RenamedTo);
        Assert.True(facts["doe/done"].Archived);
        Assert.Equal(new RepositoryFact { Archived = false }, facts["doe/case"]);
        Assert.False(facts.ContainsKey("doe/gone"));
    }

    [Fact]
    public async Task Many_are_asked_about_in_few_questions()
    {
        var names = Enumerable.Range(0, 250).Select(index => $"doe/thing-{index}").ToArray();
        foreach (var name in names)
            github.Has(name);

        var (facts, _) = await Ask(names);

        Assert.Equal(names.Length, facts.Count);
        Assert.Equal([60, 60, 60, 60, 10], github.Questions);
    }

    [Fact]
    public async Task A_fault_of_the_moment_is_asked_again()
    {
        github.Has("doe/quays");
        github.Faults.Enqueue(context => Status(context, 502));
        github.Faults.Enqueue(context => context.Response.WriteAsync("{\"data\":{\"r0\":{"));

        var (facts, trouble) = await Ask("doe/quays");

        Assert.Equal((1, null), (facts.Count, trouble));
        Assert.Equal(3, github.Questions.Count);
    }

    [Fact]
    public async Task A_short_wait_that_is_asked_for_is_kept_and_a_long_one_ends_the_questions()
    {
        github.Has("doe/quays");
        github.Faults.Enqueue(context => Status(context, 403, ("Retry-After", "5")));
        Assert.Single((await Ask("doe/quays")).Facts);

        github.Faults.Enqueue(context =>
            Status(context, 403, ("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", $"{DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}"))
        );
        Assert.Equal("it asks for fewer requests", (await Ask("doe/quays")).Trouble);
        Assert.Equal(3, github.Questions.Count);
    }

    [Fact]
    public async Task A_limit_that_is_told_with_status_200_is_seen()
    {
        for (var at = 0; at < 3; at++)
            github.Faults.Enqueue(context =>
                context.Response.WriteAsync("""{"errors":[{"type":"RATE_LIMITED","message":"API rate limit exceeded"}]}""")
            );

        Assert.Equal("it asks for fewer requests", (await Ask("doe/quays")).Trouble);
    }

    [Theory]
    [InlineData(401, "it answers 401")]
    [InlineData(403, "it answers 403")]
    [InlineData(302, "it answers 302")]
    public async Task A_refusal_ends_the_questions(int status, string trouble)
    {
        github.Faults.Enqueue(context => Status(context, status, ("Location", "https://elsewhere.example/graphql")));

        Assert.Equal(trouble, (await Ask("doe/quays")).Trouble);
        Assert.Single(github.Questions);
    }

    [Theory]
    [InlineData("""{"data":null,"errors":[{"message":"Something"}]}""")]
    [InlineData("[]")]
    public async Task An_answer_without_data_ends_the_questions(string answer)
    {
        github.Faults.Enqueue(context => context.Response.WriteAsync(answer));

        Assert.Equal("it refuses the request", (await Ask("doe/quays")).Trouble);
    }

    [Theory]
    [InlineData("""{"data":{"r0":7}}""")]
    [InlineData("""{"data":{"r0":{"nameWithOwner":"../../x","isArchived":true}}}""")]
    [InlineData("""{"data":{"r0":{"nameWithOwner":"doe/quays","isArchived":"no"}}}""")]
    [InlineData("""{"data":{}}""")]
    public async Task What_makes_no_sense_says_nothing(string answer)
    {
        github.Faults.Enqueue(context => context.Response.WriteAsync(answer));

        var (facts, trouble) = await Ask("doe/quays");

        Assert.Empty(facts);
        Assert.Null(trouble);
    }

    [Fact]
    public void Without_a_token_or_for_another_GitHub_there_is_no_access()
    {
        Assert.Null(Access([]));
        Assert.Null(Access(new() { ["GITHUB_TOKEN"] = "a b" }));
        Assert.Null(Access(new() { ["GITHUB_TOKEN"] = "x", ["GITHUB_SERVER_URL"] = "https://git.corp.example" }));
        Assert.Null(Access(new() { ["GITHUB_TOKEN"] = "x", ["GITHUB_API_URL"] = "http://api.elsewhere.example" }));
        Assert.Null(Access(new() { ["GITHUB_TOKEN"] = "x", ["GITHUB_API_URL"] = "https://u:p@api.github.com" }));
        Assert.Equal("https://api.github.com/graphql", Access(new() { ["GH_TOKEN"] = "x" })!.Endpoint.ToString());
        Assert.DoesNotContain("secret", Access(new() { ["GH_TOKEN"] = "secret" })!.ToString());
    }

    private static RepositoryAccess? Access(Dictionary<string, string> variables) => RepositoryAccess.FromVariables(variables.GetValueOrDefault);

    private static Task Status(HttpContext context, int status, params (string Name, string Value)[] headers)
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers)
            context.Response.Headers[name] = value;
        return Task.CompletedTask;
    }

    private async Task<(Dictionary<string, RepositoryFact> Facts, string? Trouble)> Ask(params string[] names)
    {
        var access = Access(new() { ["GITHUB_TOKEN"] = FakeRepositories.Token, ["GITHUB_API_URL"] = github.Url })!;
        // Waits are hurried; a server on a busy machine is not.
        using var client = new RepositoryClient(access, new HurriedClock(100), "1.0", answer: TimeSpan.FromHours(1));
        var facts = new Dictionary<string, RepositoryFact>();
        await foreach (var batch in client.Query(names.Select(name => RepositoryName.Parse($"https://github.com/{name}")!), CancellationToken.None))
        {
            foreach (var (name, fact) in batch)
                facts[$"{name.Owner}/{name.Name}"] = fact;
        }

        return (facts, client.Trouble);
    }
}
