using System.Globalization;
using System.Net;

namespace ListLint.Links;

/// <summary>What the status of an answer says of the page.</summary>
internal static class Statuses
{
    public static Certainty Certainty(int status) =>
        status switch
        {
            404 or 410 => Links.Certainty.Gone,
            // 520 to 530 are those of a network in front of the server that does not reach it.
            408 or 425 or 429 or 500 or 502 or 503 or 504 or (>= 520 and <= 530) => Links.Certainty.Doubtful,
            _ => Links.Certainty.Sure,
        };

    /// <summary>All that is neither good nor gone may be meant for programs alone: 401, 403, 406, 429, 451, 999 and the like.</summary>
    public static LinkState State(int status) =>
        status switch
        {
            // 416: there is a file, of no byte; 300 and 304 speak of one too.
            (>= 200 and < 300) or 300 or 304 or 416 => LinkState.Alive,
            404 or 410 => LinkState.Dead,
            _ => LinkState.Unknown,
        };

    /// <summary>The status with its standard phrase; what the server wrote beside it is its own.</summary>
    public static string Reason(int status)
    {
        using var named = new HttpResponseMessage((HttpStatusCode)status);
        return string.Create(CultureInfo.InvariantCulture, $"{status} {named.ReasonPhrase}").TrimEnd();
    }
}
