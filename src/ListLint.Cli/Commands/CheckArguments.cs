using System.CommandLine;
using System.CommandLine.Parsing;

namespace ListLint.Cli;

/// <summary>The arguments and options of <c>check</c>.</summary>
internal sealed class CheckArguments
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Files, folders, patterns such as '**/*.md', or - for standard input. Without any: the lists of this folder and below.",
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly Option<string> input = new("--stdin-filename") { Description = "The name to report for standard input.", HelpName = "FILE" };
    private readonly Option<string[]> report = Report();
    private readonly RuleChoiceOptions rules = new();
    private readonly FixOptions fixes = new();
    private readonly NarrowingOptions narrowing = new();
    private readonly CacheOptions cache = new();
    private readonly OutputOptions output = new();
    private readonly OnlineOptions online = new();

    /// <summary>Makes them those of a command, in the order of its help.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(paths);
        foreach (
            var option in (IEnumerable<Option>)
                [input, report, .. rules.All, .. fixes.All, .. narrowing.All, .. cache.All, .. output.All, .. online.All]
        )
            command.Options.Add(option);
        command.Validators.Add(Validate);
    }

    /// <summary>What was asked for.</summary>
    /// <exception cref="UsageException">It cannot be had.</exception>
    public CheckOptions Read(ParseResult parsed, Command command, Host host) =>
        new()
        {
            Paths = CheckCommand.Paths(parsed.GetValue(paths) ?? [], command, host),
            InputName = parsed.GetValue(input),
            Reports = ReportTarget.Parse(parsed.GetValue(report) ?? []),
            Rules = RuleChoiceOptions.Rules,
            Choice = rules.Chosen(parsed) with { Online = online.IsOnline(parsed) },
            Online = online.Request(parsed),
            Fix = fixes.Request(parsed),
            Baseline = narrowing.Baseline(parsed),
            Since = narrowing.Since(parsed),
            Shard = narrowing.Shard(parsed),
            Cache = cache.Folder(parsed, host),
            Color = output.HasColor(parsed, host),
            Quiet = output.IsQuiet(parsed),
            Verbose = output.IsVerbose(parsed),
        };

    private void Validate(CommandResult result)
    {
        // What is given too often has no value to ask for, and is refused anyway.
        if (result.Command.Options.Any(option => result.GetResult(option)?.Tokens.Count > option.Arity.MaximumNumberOfValues))
            return;
        if (result.GetValue(input) is { Length: > 0 } && result.GetValue(paths)?.Contains(Check.InputPath) != true)
            result.AddError("--stdin-filename names what comes from standard input. Add the path -, or leave the option out.");
        output.Validate(result);
    }

    private static Option<string[]> Report()
    {
        var report = new Option<string[]>("--report")
        {
            Description = $"What to write, and where to; may be repeated. Formats: {string.Join(", ", ReportTarget.Formats)}. Default: text.",
            HelpName = "FORMAT[=FILE]",
        };
        report.CompletionSources.Add([.. ReportTarget.Formats]);
        return report;
    }
}
