using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ListLint.Tests;

/// <summary>A check run of the fake GitHub.</summary>
internal sealed class FakeRun
{
    public required long Id { get; init; }

    public required string Name { get; init; }

    public required string Sha { get; init; }

    public string? ExternalId { get; init; }

    public string Status { get; set; } = "queued";

    public string? Conclusion { get; set; }

    public JsonNode? Output { get; set; }

    public List<JsonNode> Annotations { get; } = [];

    public string Title => Output!["title"]!.GetValue<string>();

    public string Summary => Output!["summary"]!.GetValue<string>();

    public JsonObject Json(string url) =>
        new()
        {
            ["id"] = Id,
            ["name"] = Name,
            ["head_sha"] = Sha,
            ["external_id"] = ExternalId,
            ["status"] = Status,
            ["conclusion"] = Conclusion,
            ["html_url"] = $"https://github.example/{FakeGitHub.Repository}/runs/{Id}",
            ["output"] = new JsonObject
            {
                ["title"] = Output?["title"]?.DeepClone(),
                ["annotations_count"] = Annotations.Count,
                ["annotations_url"] = $"{url}/check-runs/{Id}/annotations",
            },
            ["app"] = new JsonObject { ["slug"] = "github-actions" },
        };
}

/// <summary>The check runs of the fake GitHub (docs.github.com/en/rest/checks/runs).</summary>
internal sealed class FakeChecks(FakeGitHub server)
{
    public List<FakeRun> Runs { get; } = [];

    /// <summary>The run that GitHub shows: the newest of the name.</summary>
    public FakeRun Shown => Runs.OrderBy(run => run.Id).Last();

    public Answer? Answer(HttpRequest request, string[] words, JsonNode? body) =>
        (request.Method, words) switch
        {
            ("POST", ["check-runs"]) => Create(body!),
            ("PATCH", ["check-runs", var id]) => Update(Run(id), body!),
            ("GET", ["check-runs", var id, "annotations"]) => Run(id) is { } run
                ? new Answer(200, new JsonArray([.. Tests.Answer.Page(request, run.Annotations).Select(node => node.DeepClone())]))
                : null,
            ("GET", ["commits", var sha, "check-runs"]) => List(request, sha),
            _ => null,
        };

    private Answer Create(JsonNode body)
    {
        var (name, sha) = (body["name"]?.GetValue<string>(), body["head_sha"]?.GetValue<string>());
        if (name is null || sha is null)
            return Invalid("For 'properties/name', nil is not a string.");
        if (!server.Commits.Contains(sha))
            return Invalid($"No commit found for SHA: {sha}");
        var run = new FakeRun
        {
            Id = 1000 + Runs.Count,
            Name = name,
            Sha = sha,
            ExternalId = body["external_id"]?.GetValue<string>(),
        };
        if (Change(run, body) is { } refusal)
            return refusal;
        Runs.Add(run);
        return new Answer(201, run.Json(server.Url));
    }

    private Answer? Update(FakeRun? run, JsonNode body) => run is null ? null : Change(run, body) ?? new Answer(200, run.Json(server.Url));

    private Answer List(HttpRequest request, string sha)
    {
        if (!server.Commits.Contains(sha))
            return Tests.Answer.Refused(422, $"No commit found for SHA: {sha}");
        var runs = Runs.Where(run => run.Sha == sha && (request.Query["check_name"].Count == 0 || run.Name == request.Query["check_name"]));
        if (request.Query["filter"] != "all")
            runs = runs.GroupBy(run => run.Name).Select(group => group.Last());
        var all = runs.ToList();
        return new Answer(
            200,
            new JsonObject
            {
                ["total_count"] = all.Count,
                ["check_runs"] = new JsonArray([.. Tests.Answer.Page(request, all).Select(run => run.Json(server.Url))]),
            }
        );
    }

    private FakeRun? Run(string id) => Runs.Find(run => run.Id == long.Parse(id, CultureInfo.InvariantCulture));

    private static Answer? Change(FakeRun run, JsonNode body)
    {
        var status = body["status"]?.GetValue<string>() ?? run.Status;
        var conclusion = body["conclusion"]?.GetValue<string>() ?? run.Conclusion;
        if (status is not ("queued" or "in_progress" or "completed"))
            return Invalid($"{status} is not a member of [\"queued\", \"in_progress\", \"completed\"].");
        if (conclusion is not (null or "success" or "failure" or "neutral" or "cancelled" or "skipped" or "timed_out" or "action_required"))
            return Invalid(
                $"{conclusion} is not a member of [\"success\", \"failure\", \"neutral\", \"cancelled\", "
                    + "\"skipped\", \"timed_out\", \"action_required\"]."
            );
        if ((status == "completed") != (conclusion is not null))
            return Invalid("A conclusion is required if you provide a status of completed, and only then.");
        if (run.Status == "completed" && (status, conclusion) != (run.Status, run.Conclusion))
            return Invalid("A completed check run cannot be changed.");
        if (body["output"] is { } output)
        {
            if (OutputRules.Refusal(output) is { } reason)
                return Invalid(reason);
            run.Annotations.AddRange(output["annotations"]?.AsArray().Select(node => node!.DeepClone()) ?? []);
            run.Output = output.DeepClone();
        }

        (run.Status, run.Conclusion) = (status, conclusion);
        return null;
    }

    private static Answer Invalid(string message) => Tests.Answer.Refused(422, "Invalid request.\n\n" + message);
}
