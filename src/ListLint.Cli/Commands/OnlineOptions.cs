using System.CommandLine;

namespace ListLint.Cli;

/// <summary>The options of <c>check</c> that ask servers about links.</summary>
internal sealed class OnlineOptions
{
    private readonly Option<bool?> online = new("--online")
    {
        Description =
            "Ask servers whether the links still work, which turns on the rules for dead, moved and archived ones. "
            + "--online=false where the configuration says to.",
    };
    private readonly Option<bool> cacheOnly = new("--cache-only")
    {
        Description = "Like --online by the answers of earlier runs alone: nobody is asked.",
    };
    private readonly Option<string> maxAge = Duration(
        "--max-age",
        "How long an answer holds before the server is asked again. "
            + "Default: 7d, or what the configuration says; at most 1d for dead links and 1h for unknown ones."
    );
    private readonly Option<string> maxTime = Duration(
        "--max-time",
        "How long all asking may take; what is left then is not reported, and asked in the next run. Default: 30m, or what the configuration says."
    );

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => [online, cacheOnly, maxAge, maxTime];

    /// <summary>Whether servers are asked about links; null where that is not said.</summary>
    public bool? IsOnline(ParseResult parsed) => parsed.GetValue(cacheOnly) ? true : parsed.GetValue(online);

    /// <summary>How they are asked.</summary>
    public OnlineRequest Request(ParseResult parsed) =>
        new()
        {
            CacheOnly = parsed.GetValue(cacheOnly),
            MaxAge = Durations.Read(parsed.GetValue(maxAge) ?? ""),
            MaxTime = Durations.Read(parsed.GetValue(maxTime) ?? ""),
        };

    private static Option<string> Duration(string name, string description)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "TIME" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: { Length: > 0 } word }] && Durations.Read(word) is null)
                result.AddError($"{name} is {Durations.Form}, not {Line.Of(word)}.");
        });
        return option;
    }
}
