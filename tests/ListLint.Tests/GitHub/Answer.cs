using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ListLint.Tests;

/// <summary>What the fake GitHub answers.</summary>
internal sealed record Answer(int Status, JsonNode? Body, params (string Name, string Value)[] Headers)
{
    private const int UsualPage = 30;
    private const int LargestPage = 100;

    public static Answer Refused(int status, string message, params (string, string)[] headers) =>
        new(status, new JsonObject { ["message"] = message, ["documentation_url"] = "https://docs.github.com/rest" }, headers);

    /// <summary>A page of a list, as the request asks for it.</summary>
    public static IEnumerable<T> Page<T>(HttpRequest request, IEnumerable<T> all)
    {
        var size = int.TryParse(request.Query["per_page"], out var wanted) ? Math.Clamp(wanted, 1, LargestPage) : UsualPage;
        var page = int.TryParse(request.Query["page"], out var number) ? Math.Max(1, number) : 1;
        return all.Skip((page - 1) * size).Take(size);
    }

    public async Task Write(HttpContext context)
    {
        context.Response.StatusCode = Status;
        context.Response.ContentType = "application/json; charset=utf-8";
        foreach (var (name, value) in Headers)
            context.Response.Headers[name] = value;
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(Body?.ToJsonString() ?? ""));
    }
}
