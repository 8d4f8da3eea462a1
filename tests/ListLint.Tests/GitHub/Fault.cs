using System.Text;
using Microsoft.AspNetCore.Http;

namespace ListLint.Tests;

/// <summary>Something that goes wrong some times: instead of an answer, or with the answer of a request that was done.</summary>
internal sealed class Fault
{
    private int left;

    /// <summary>Which requests it hits, as "PATCH /check-runs/"; a method alone hits all of it, nothing hits everything.</summary>
    public string On { get; init; } = "";

    /// <summary>How often.</summary>
    public required int Times
    {
        get => left;
        init => left = value;
    }

    /// <summary>What is answered in place of doing it; null where it is done and the answer does not arrive.</summary>
    public Answer? Answer { get; init; }

    /// <summary>Whether the request is done although no sound answer comes.</summary>
    public bool IsDone => Answer is null;

    /// <summary>Whether the answer never ends, rather than breaking off.</summary>
    public bool Hangs { get; init; }

    public bool Takes(string method, string path)
    {
        var words = On.Split(' ', 2);
        if (left == 0 || (On.Length > 0 && words[0] != method) || (words.Length > 1 && !path.Contains(words[1], StringComparison.Ordinal)))
            return false;
        left--;
        return true;
    }

    public static async Task Cut(HttpContext context, Fault fault)
    {
        if (fault.Hangs)
            await Task.Delay(TimeSpan.FromMinutes(1), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        context.Response.ContentLength = 1000;
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes("{\"id\": 1, \"na"));
        await context.Response.Body.FlushAsync();
        context.Abort();
    }
}
