using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ListLint.Tests;

/// <summary>A comment on pull request 7.</summary>
internal sealed class FakeComment
{
    public required long Id { get; init; }

    public required string Login { get; init; }

    public required string Body { get; set; }

    public JsonObject Json() =>
        new()
        {
            ["id"] = Id,
            ["body"] = Body,
            ["html_url"] = $"https://github.example/{FakeGitHub.Repository}/pull/7#issuecomment-{Id}",
            ["user"] = FakeComments.User(Login),
            ["created_at"] = "2026-01-31T12:00:00Z",
            ["updated_at"] = "2026-01-31T12:00:00Z",
            ["author_association"] = "CONTRIBUTOR",
            ["performed_via_github_app"] = null,
        };
}

/// <summary>The comments on the pull requests of the fake GitHub that are on no line (docs.github.com/en/rest/issues/comments).</summary>
internal sealed class FakeComments(FakeGitHub server)
{
    private const int LongestBody = 65_536;

    public List<FakeComment> All { get; } = [];

    public FakeComment Add(string login, string body)
    {
        var comment = new FakeComment
        {
            Id = 9_000_000_000 + All.Count,
            Login = login,
            Body = body,
        };
        All.Add(comment);
        return comment;
    }

    public static JsonObject User(string login) =>
        new()
        {
            ["login"] = login,
            ["id"] = 41_898_282,
            ["type"] = login.EndsWith("[bot]", StringComparison.Ordinal) ? "Bot" : "User",
            ["site_admin"] = false,
        };

    public Answer? Answer(HttpRequest request, string[] words, JsonNode? body) =>
        (request.Method, words) switch
        {
            ("GET", ["issues", "7", "comments"]) => new Answer(
                200,
                new JsonArray([.. Tests.Answer.Page(request, All).Select(comment => comment.Json())])
            ),
            ("POST", ["issues", "7", "comments"]) => Refusal(body!) ?? new Answer(201, Add(server.Login, Text(body!)).Json()),
            ("PATCH", ["issues", "comments", var id]) => Update(long.Parse(id, CultureInfo.InvariantCulture), body!),
            _ => null,
        };

    private Answer? Update(long id, JsonNode body)
    {
        if (All.Find(comment => comment.Id == id) is not { } comment)
            return null;
        if (Refusal(body) is { } refusal)
            return refusal;
        comment.Body = Text(body);
        return new Answer(200, comment.Json());
    }

    private static string Text(JsonNode body) => body["body"]!.GetValue<string>();

    private static Answer? Refusal(JsonNode body) =>
        body["body"]?.GetValue<string>() is { Length: > 0 and <= LongestBody }
            ? null
            : Tests.Answer.Refused(422, "Validation Failed: body is too long (maximum is 65536 characters)");
}
