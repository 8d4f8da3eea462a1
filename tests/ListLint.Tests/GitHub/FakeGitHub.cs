using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace ListLint.Tests;

/// <summary>A request that came, and what it was answered; 0 where the connection was cut.</summary>
internal sealed record LoggedRequest(string Method, string Path, JsonNode? Body, int Status);

/// <summary>
/// GitHub's API for one repository on a port of this machine: it keeps GitHub's documented rules and limits, and refuses what GitHub refuses.
/// </summary>
internal sealed class FakeGitHub : IDisposable
{
    public const string Token = "ghs_16C7e42F292c6912E7710c838347Ae178B4a";
    public const string Repository = "octo/lists";
    private const int ContentRequestsAMinute = 80;
    private readonly WebApplication server;
    private readonly Lock state = new();
    private readonly ConcurrentQueue<LoggedRequest> log = new();
    private readonly List<Fault> faults = [];
    private int writes;

    public FakeGitHub()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.Listen(System.Net.IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1);
            options.Limits.MaxRequestBodySize = 64 * 1024 * 1024;
        });
        server = builder.Build();
        server.Run(Serve);
        server.StartAsync().GetAwaiter().GetResult();
        Checks = new FakeChecks(this);
        Pulls = new FakePulls(this);
        Comments = new FakeComments(this);
    }

    public string Url => server.Urls.Single();

    public FakeChecks Checks { get; }

    public FakePulls Pulls { get; }

    public FakeComments Comments { get; }

    /// <summary>Whose token it is; that of an app ends with "[bot]".</summary>
    public string Login { get; set; } = "github-actions[bot]";

    /// <summary>The commits that it knows.</summary>
    public HashSet<string> Commits { get; } = [];

    /// <summary>What it says of the repository itself; null where that is not to be asked.</summary>
    public JsonObject? About { get; set; }

    /// <summary>Whether the token may only read, as that of a pull request from a fork.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>What can be downloaded of releases, by path.</summary>
    public ConcurrentDictionary<string, byte[]> Assets { get; } = [];

    /// <summary>Told of each request before it is answered.</summary>
    public Action<string, string>? OnRequest { get; set; }

    public IReadOnlyList<LoggedRequest> Log => [.. log];

    public IEnumerable<LoggedRequest> Sent(string method) => log.Where(request => request.Method == method);

    public void Break(Fault fault) => faults.Add(fault);

    public void Dispose() => server.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async Task Serve(HttpContext context)
    {
        if (Assets.TryGetValue(context.Request.Path.Value!, out var asset))
        {
            await context.Response.Body.WriteAsync(asset);
            return;
        }

        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync();
        var body = text.Length == 0 ? null : JsonNode.Parse(text);
        var path = context.Request.Path.Value! + context.Request.QueryString.Value;
        OnRequest?.Invoke(context.Request.Method, path);
        Fault? fault;
        lock (state)
        {
            fault = faults.FirstOrDefault(planned => planned.Takes(context.Request.Method, path));
        }

        var answer = fault is { IsDone: false } ? fault.Answer! : Answer(context.Request, body);
        log.Enqueue(new LoggedRequest(context.Request.Method, path, body, fault is { IsDone: true } || answer.Status == 0 ? 0 : answer.Status));
        if (fault is { IsDone: true } || answer.Status == 0)
            await Fault.Cut(context, fault!);
        else
            await answer.Write(context);
    }

    private Answer Answer(HttpRequest request, JsonNode? body)
    {
        if (request.Headers.Authorization != "Bearer " + Token)
            return Tests.Answer.Refused(401, "Bad credentials");
        if (request.Headers.UserAgent.Count == 0)
            return Tests.Answer.Refused(403, "Request forbidden by administrative rules. Please make sure your request has a User-Agent header");
        if (request.Path == "/user")
            return Login.EndsWith("[bot]", StringComparison.Ordinal)
                ? Tests.Answer.Refused(403, "Resource not accessible by integration")
                : new Answer(200, FakeComments.User(Login));
        var root = "/repos/" + Repository;
        if (!request.Path.Value!.StartsWith(root, StringComparison.Ordinal))
            return Tests.Answer.Refused(404, "Not Found");
        if (request.Method != "GET" && IsReadOnly)
            return Tests.Answer.Refused(403, "Resource not accessible by integration");
        if (request.Method != "GET" && Interlocked.Increment(ref writes) > ContentRequestsAMinute)
            return Tests.Answer.Refused(403, "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.");
        lock (state)
        {
            var words = request.Path.Value![root.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0 && About is not null)
                return new Answer(200, About.DeepClone());
            return Checks.Answer(request, words, body)
                ?? Pulls.Answer(request, words, body)
                ?? Comments.Answer(request, words, body)
                ?? Tests.Answer.Refused(404, "Not Found");
        }
    }
}
