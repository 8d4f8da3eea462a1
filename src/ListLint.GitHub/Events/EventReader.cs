using System.Text.Json;

namespace ListLint.GitHub;

/// <summary>Reads the payload that GitHub Actions puts into GITHUB_EVENT_PATH (docs.github.com/en/webhooks/webhook-events-and-payloads).</summary>
public static class EventReader
{
    /// <summary>Reads the JSON of a workflow event.</summary>
    /// <param name="name">GITHUB_EVENT_NAME.</param>
    /// <param name="payload">The JSON.</param>
    /// <param name="commit">GITHUB_SHA: for events that name no commit, as workflow_dispatch and schedule.</param>
    /// <exception cref="FormatException">It says no commit; the message says what is wrong.</exception>
    public static GitHubEvent Read(string name, ReadOnlyMemory<byte> payload, string? commit)
    {
        try
        {
            using var json = JsonDocument.Parse(payload);
            var root = json.RootElement;
            return name switch
            {
                "pull_request" or "pull_request_target" or "pull_request_review" => PullRequest(name, root.GetProperty("pull_request")),
                "push" => Push(root),
                "merge_group" => new GitHubEvent(
                    name,
                    Sha(root.GetProperty("merge_group"), "head_sha"),
                    Sha(root.GetProperty("merge_group"), "base_sha")
                ),
                _ => new GitHubEvent(
                    name,
                    IsSha(commit) ? commit : throw new FormatException($"GITHUB_SHA names no commit, and {name} does not either")
                ),
            };
        }
        catch (JsonException error)
        {
            throw new FormatException($"the payload of {name} is not JSON (line {error.LineNumber + 1})");
        }
        catch (Exception error) when (error is KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"the payload of {name} does not have the form of a GitHub event: a part is missing or has another type");
        }
    }

    // The head, not the merge commit of GITHUB_SHA: what is said of that one, nobody sees.
    private static GitHubEvent PullRequest(string name, JsonElement request)
    {
        var (head, @base) = (request.GetProperty("head"), request.GetProperty("base"));
        return new GitHubEvent(
            name,
            Sha(head, "sha"),
            Sha(@base, "sha"),
            request.GetProperty("number").GetInt32(),
            Repository(head) != Repository(@base)
        );
    }

    // A new branch has no commit before it; neither is one after it where it was deleted. After the push of a
    // tag may stand the tag, which is no commit.
    private static GitHubEvent Push(JsonElement root)
    {
        var (before, after) = (Sha(root, "before"), Sha(root, "after"));
        var head = root.TryGetProperty("head_commit", out var commit) && commit.ValueKind == JsonValueKind.Object ? Sha(commit, "id") : after;
        return new GitHubEvent("push", IsNone(after) ? null : head, IsNone(before) ? null : before);
    }

    // The repository of a head may be gone.
    private static string? Repository(JsonElement side) =>
        side.TryGetProperty("repo", out var repository) && repository.ValueKind == JsonValueKind.Object
            ? repository.GetProperty("full_name").GetString()
            : null;

    private static string Sha(JsonElement parent, string property) =>
        parent.GetProperty(property).GetString() is { } sha && IsSha(sha)
            ? sha
            : throw new FormatException($"the payload names no commit in \"{property}\"");

    private static bool IsSha(string? text) => text is { Length: 40 or 64 } && text.All(char.IsAsciiHexDigit);

    private static bool IsNone(string sha) => sha.All(digit => digit == '0');
}
