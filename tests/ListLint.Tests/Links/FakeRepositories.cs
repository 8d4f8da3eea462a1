using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ListLint.Tests;

/// <summary>
/// GitHub's GraphQL API on a port of this machine, as far as repositories go: it reads the question that it is asked and refuses one that GitHub
/// would not understand.
/// </summary>
internal sealed partial class FakeRepositories : IDisposable
{
    public const string Token = "ghp_16C7e42F292c6912E7710c838347Ae178B4a";
    private const int MostInQuestion = 100;
    private readonly WebApplication server;

    public FakeRepositories()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(System.Net.IPAddress.Loopback, 0));
        server = builder.Build();
        server.Run(Serve);
        server.StartAsync().GetAwaiter().GetResult();
    }

    public string Url => server.Urls.Single();

    /// <summary>What it knows, by name in lower case: the JSON of a repository.</summary>
    public ConcurrentDictionary<string, string> Known { get; } = new(StringComparer.Ordinal);

    /// <summary>How many repositories each question was about.</summary>
    public ConcurrentQueue<int> Questions { get; } = new();

    /// <summary>Answers in place of the true one, each once.</summary>
    public ConcurrentQueue<Func<HttpContext, Task>> Faults { get; } = new();

    public FakeRepositories Has(string name, string? now = null, bool archived = false, string? pushed = "2024-02-29T23:30:00Z")
    {
        Known[name] = new JsonObject
        {
            ["nameWithOwner"] = now ?? name,
            ["isArchived"] = archived,
            ["pushedAt"] = pushed,
        }.ToJsonString();
        return this;
    }

    public void Dispose() => server.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async Task Serve(HttpContext context)
    {
        if (
            context.Request.Headers.Authorization != $"Bearer {Token}"
            || context.Request.Headers.UserAgent.Count == 0
            || context.Request.Method != "POST"
            || context.Request.Path != "/graphql"
        )
        {
            context.Response.StatusCode = 401;
            await context.Response.WriteAsync("""{"message":"Bad credentials"}""");
            return;
        }

        var body = (await JsonNode.ParseAsync(context.Request.Body))!;
        var fields = Field().Matches(body["query"]!.GetValue<string>());
        Questions.Enqueue(fields.Count);
        if (Faults.TryDequeue(out var fault))
            await fault(context);
        else if (fields.Count is 0 or > MostInQuestion || !Shape().IsMatch(body["query"]!.GetValue<string>()))
            await context.Response.WriteAsync("""{"errors":[{"message":"Parse error"}]}""");
        else
            await context.Response.WriteAsync(Answer(fields, body["variables"]!).ToJsonString());
    }

    private JsonObject Answer(MatchCollection fields, JsonNode variables)
    {
        var (data, errors) = (new JsonObject(), new JsonArray());
        foreach (Match field in fields)
        {
            var name = $"{variables[field.Groups[2].Value]}/{variables[field.Groups[3].Value]}";
            data[field.Groups[1].Value] = Known.TryGetValue(name, out var known) ? JsonNode.Parse(known) : null;
            if (known is null)
                errors.Add(
                    new JsonObject
                    {
                        ["type"] = "NOT_FOUND",
                        ["path"] = new JsonArray(field.Groups[1].Value),
                        ["message"] = "Could not resolve to a Repository",
                    }
                );
        }

        return errors.Count > 0 ? new JsonObject { ["data"] = data, ["errors"] = errors } : new JsonObject { ["data"] = data };
    }

    [GeneratedRegex(@"(\w+):repository\(owner:\$(\w+),name:\$(\w+)\)\{nameWithOwner isArchived pushedAt\}")]
    private static partial Regex Field();

    [GeneratedRegex(@"^query\((\$\w+:String!,?)+\)\{( \w+:repository\(owner:\$\w+,name:\$\w+\)\{nameWithOwner isArchived pushedAt\})+\}$")]
    private static partial Regex Shape();
}
