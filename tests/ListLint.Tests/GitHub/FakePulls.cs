using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace ListLint.Tests;

/// <summary>The pull requests of the fake GitHub (docs.github.com/en/rest/pulls).</summary>
internal sealed partial class FakePulls(FakeGitHub server)
{
    private const int LongestBody = 65_536;

    /// <summary>The patches of pull request 7 by file.</summary>
    public Dictionary<string, string?> Patches { get; } = [];

    public List<JsonNode> Reviews { get; } = [];

    /// <summary>The comments of all reviews.</summary>
    public List<JsonNode> Comments { get; } = [];

    public Answer? Answer(HttpRequest request, string[] words, JsonNode? body) =>
        (request.Method, words) switch
        {
            ("GET", ["pulls", "7", "files"]) => new Answer(
                200,
                new JsonArray([
                    .. Tests
                        .Answer.Page(request, Patches)
                        .Select(file => new JsonObject
                        {
                            ["filename"] = file.Key,
                            ["status"] = "modified",
                            ["patch"] = file.Value,
                        }),
                ])
            ),
            ("GET", ["pulls", "7", "comments"]) => new Answer(
                200,
                new JsonArray([.. Tests.Answer.Page(request, Comments).Select(node => node.DeepClone())])
            ),
            ("POST", ["pulls", "7", "reviews"]) => Create(body!),
            _ => null,
        };

    private Answer Create(JsonNode body)
    {
        if (!server.Commits.Contains(body["commit_id"]?.GetValue<string>() ?? ""))
            return Tests.Answer.Refused(422, "Unprocessable Entity: commit_id is not part of the pull request");
        if (body["event"]?.GetValue<string>() != "COMMENT" || body["body"]?.GetValue<string>() is not { Length: > 0 })
            return Tests.Answer.Refused(422, "Unprocessable Entity: body is required for COMMENT");
        var comments = body["comments"]!.AsArray().Select(node => node!).ToList();
        if (comments.Select(Refusal).FirstOrDefault(reason => reason is not null) is { } reason)
            return Tests.Answer.Refused(422, "Unprocessable Entity: " + reason);
        foreach (var comment in comments)
        {
            var kept = comment.DeepClone();
            kept["id"] = 500 + Comments.Count;
            Comments.Add(kept);
        }

        Reviews.Add(body.DeepClone());
        return new Answer(
            200,
            new JsonObject { ["id"] = Reviews.Count, ["html_url"] = $"https://github.example/{FakeGitHub.Repository}/pull/7#review-{Reviews.Count}" }
        );
    }

    private string? Refusal(JsonNode comment)
    {
        var line = comment["line"]!.GetValue<int>();
        var start = comment["start_line"]?.GetValue<int>();
        if (comment["body"]!.GetValue<string>().Length is 0 or > LongestBody)
            return "body is too long";
        if (start >= line || comment["side"]?.GetValue<string>() != "RIGHT" || (start is null) != (comment["start_side"] is null))
            return "start_line must precede the end line";
        return
            Patches.GetValueOrDefault(comment["path"]!.GetValue<string>()) is { } patch
            && Hunks(patch).Any(hunk => hunk.Contains(line) && hunk.Contains(start ?? line))
            ? null
            : "pull_request_review_thread.line must be part of the diff";
    }

    // The lines on the right side of each hunk, counted one by one.
    private static IEnumerable<HashSet<int>> Hunks(string patch)
    {
        HashSet<int>? hunk = null;
        var at = 0;
        foreach (var line in patch.Split('\n'))
        {
            if (Header().Match(line) is { Success: true } header)
            {
                if (hunk is not null)
                    yield return hunk;
                (hunk, at) = ([], int.Parse(header.Groups[1].Value));
            }
            else if (line.StartsWith(' ') || line.StartsWith('+'))
            {
                hunk!.Add(at++);
            }
        }

        if (hunk is not null)
            yield return hunk;
    }

    [GeneratedRegex(@"^@@ -\S+ \+(\d+)(?:,\d+)? @@")]
    private static partial Regex Header();
}
