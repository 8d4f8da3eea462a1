using System.CommandLine;
using ListLint.Run.Ask;
using ListLint.Run.Base;

namespace ListLint.Cli.Commands;

/// <summary>Options of a command, each with the property of the request that it sets.</summary>
internal sealed class RequestOptions
{
    private readonly List<(Option Option, Func<ParseResult, RunRequest, RunRequest> Set)> options = [];

    /// <summary>The options, in the order of help.</summary>
    public IEnumerable<Option> All => options.Select(one => one.Option);

    /// <summary>Declares an option, with what its value changes of a request.</summary>
    /// <param name="option">The option.</param>
    /// <param name="set">The request with the value of the option; may refuse it. Not called where there is no value.</param>
    public Option<T> Add<T>(Option<T> option, Func<RunRequest, T, RunRequest> set)
    {
        options.Add((option, (parsed, request) => parsed.GetValue(option) is { } value ? set(request, value) : request));
        return option;
    }

    /// <summary>A request with all that was said.</summary>
    /// <exception cref="UsageException">A value cannot be.</exception>
    public RunRequest Set(ParseResult parsed, RunRequest request) => options.Aggregate(request, (request, one) => one.Set(parsed, request));
}
