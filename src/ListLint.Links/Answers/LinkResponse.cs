namespace ListLint.Links;

/// <summary>What came back from one request: an answer, or the fault that kept it away.</summary>
internal sealed record LinkResponse(Uri Address)
{
    /// <summary>GET or HEAD, whichever was sent.</summary>
    public HttpMethod Method { get; init; } = HttpMethod.Get;

    /// <summary>The status of HTTP; 0 with a <see cref="Fault"/>.</summary>
    public int Status { get; init; }

    /// <summary>Why there is no answer; null where there is.</summary>
    public Fault? Fault { get; init; }

    /// <summary>Where the answer leads, as written; null where nowhere.</summary>
    public string? Location { get; init; }

    /// <summary>How long the server asks to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether a wall against programs answered in place of the server.</summary>
    public bool IsWall { get; init; }

    /// <summary>Whether the body is a page of HTML.</summary>
    public bool IsHtml { get; init; }

    /// <summary>What was read of the body; empty where it was not wanted.</summary>
    public string Body { get; init; } = "";

    /// <summary>Whether <see cref="Body"/> is all of it.</summary>
    public bool IsWhole { get; init; }

    public bool IsGood => Status is >= 200 and < 300;

    /// <summary>Whether the server wants fewer requests.</summary>
    public bool IsBusy => Status == 429 || (Status == 503 && RetryAfter is not null);

    public bool IsRedirect => Status is 301 or 302 or 303 or 307 or 308 && Location is not null;
}
