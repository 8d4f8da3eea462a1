using System.CommandLine;
using System.CommandLine.Completions;
using ListLint.Core;
using ListLint.Rules;

namespace ListLint.Cli;

/// <summary><c>listlint check</c>.</summary>
internal static class CheckCommand
{
    /// <summary>The values of <c>--fail-on</c>.</summary>
    public static readonly string[] Severities = ["error", "warning", "info"];
    private static readonly Lazy<IReadOnlyList<Rule>> Rules = new(RuleCatalog.All);

    public static Command Create(Host host)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, folders, patterns such as '**/*.md', or - for standard input. Without any: the lists of this folder and below.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var input = new Option<string>("--stdin-filename") { Description = "The name to report for standard input.", HelpName = "FILE" };
        var report = new Option<string[]>("--report")
        {
            Description = $"What to write, and where to; may be repeated. Formats: {string.Join(", ", ReportTarget.Formats)}. Default: text.",
            HelpName = "FORMAT[=FILE]",
        };
        report.CompletionSources.Add([.. ReportTarget.Formats]);
        var failOn = Choice.Of("--fail-on", "The least severity that makes the exit code 1. Default: warning, or what the configuration says.", Severities);
        var select = Ids("--select", "Only these rules.");
        var ignore = Ids("--ignore", "Not these rules.");
        var preset = Choice.Of("--preset", "Which rules are on: recommended, or strict for all that work offline. Default: recommended, or what the configuration extends.", RuleChoice.Presets);
        var config = new Option<string>("--config") { Description = $"The configuration for all lists, in place of the nearest {ConfigKeys.FileName} beside or above each.", HelpName = "FILE" };
        var fix = new Option<bool>("--fix") { Description = "Mend what can be mended without a look; the exit code is of what is left." };
        var allowUnsafe = new Option<bool>("--unsafe") { Description = "With --fix or --diff: also fixes that remove or move text." };
        var diff = new Option<bool>("--diff") { Description = "Print what --fix would change, for git apply, and change nothing." };
        var baseline = new Option<string>("--baseline") { Description = "Report only what this file, written by listlint baseline, does not know.", HelpName = "FILE" };
        var since = new Option<string>("--since") { Description = "Report only lines changed since the merge base with this branch, tag or commit.", HelpName = "REF" };
        var shard = new Option<string>("--shard") { Description = "Check one part of the lists, such as 1/4: split by size, the same on every machine. listlint merge joins the reports of all parts.", HelpName = "K/N" };
        var cache = new Option<bool>("--cache") { Description = "Take the results of lists that have not changed from earlier runs, kept in the user's folder of caches." };
        var cacheFolder = new Option<string>("--cache-dir") { Description = "Like --cache, with the results kept in this folder.", HelpName = "FOLDER" };
        var online = new OnlineOptions();
        var color = Choice.Of("--color", "Whether to colour text; auto looks at the terminal, NO_COLOR and FORCE_COLOR.", ColorChoice.Values, "auto");
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print diagnostics and nothing else." };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "Say on standard error what is checked." };
        var command = new Command("check", "Check lists, and report what a reader would trip over.") { paths, input, report, failOn, config, preset, select, ignore, fix, allowUnsafe, diff, baseline, since, shard, cache, cacheFolder, color, quiet, verbose };
        foreach (var option in online.All)
            command.Options.Add(option);
        command.Validators.Add(result =>
        {
            // What is given too often has no value to ask for, and is refused anyway.
            if (command.Options.Any(option => result.GetResult(option)?.Tokens.Count > option.Arity.MaximumNumberOfValues))
                return;
            if (result.GetValue(input) is { Length: > 0 } && result.GetValue(paths)?.Contains(Check.InputPath) != true)
                result.AddError("--stdin-filename names what comes from standard input. Add the path -, or leave the option out.");
            if (result.GetValue(quiet) && result.GetValue(verbose))
                result.AddError("--quiet and --verbose contradict each other. Give one of them.");
        });
        command.SetAction(parsed => new Check(host).Run(new CheckOptions
        {
            Paths = Paths(parsed.GetValue(paths) ?? [], command, host),
            InputName = parsed.GetValue(input),
            Reports = ReportTarget.Parse(parsed.GetValue(report) ?? []),
            Rules = Rules.Value,
            Choice = Chosen(parsed.GetValue(config), parsed.GetValue(preset), parsed.GetValue(failOn), parsed.GetValue(select), parsed.GetValue(ignore), Rules.Value) with { Online = online.IsOnline(parsed) },
            Online = online.Request(parsed),
            Fix = FixRequest.Of(parsed.GetValue(fix), parsed.GetValue(allowUnsafe), parsed.GetValue(diff)),
            Baseline = parsed.GetValue(baseline),
            Since = parsed.GetValue(since),
            Shard = ShardChoice.Of(parsed.GetValue(shard)),
            Cache = CacheFolder.Of(parsed.GetValue(cache), parsed.GetValue(cacheFolder), host),
            Color = ColorChoice.Of(parsed.GetValue(color)!, host),
            Quiet = parsed.GetValue(quiet),
            Verbose = parsed.GetValue(verbose),
        }));
        return command;
    }

    private static RuleChoice Chosen(string? config, string? preset, string? failOn, string[]? select, string[]? ignore, IReadOnlyList<Rule> rules) => new()
    {
        ConfigFile = config,
        Preset = preset,
        FailOn = failOn is null ? null : Enum.Parse<Severity>(failOn, ignoreCase: true),
        Selected = RuleChoice.Ids("--select", select ?? [], rules),
        Ignored = RuleChoice.Ids("--ignore", ignore ?? [], rules),
    };

    /// <summary>The paths as given; the parser takes an option that it does not know for one.</summary>
    /// <exception cref="UsageException">One is an option with a slip in it.</exception>
    public static string[] Paths(string[] paths, Command command, Host host)
    {
        var unknown = paths.FirstOrDefault(path => path.Length > 1 && path[0] == '-' && !Path.Exists(Path.Combine(host.Folder, path)));
        if (command.Options.Any(option => option.Name == unknown || option.Aliases.Contains(unknown!)))
            throw new UsageException($"there is no file {Line.Of(unknown!)}. What stands behind -- is a path");
        return unknown is null ? paths
            : throw new UsageException($"there is no option {Line.Of(unknown)}.{DidYouMean.Suggest(unknown, command.Options.Select(option => option.Name))} See: listlint {command.Name} --help");
    }

    private static Option<string[]> Ids(string name, string description)
    {
        var option = new Option<string[]>(name) { Description = description + " Ids with commas; may be repeated.", HelpName = "RULE" };
        option.CompletionSources.Add(_ => Rules.Value.Select(rule => new CompletionItem(rule.Id)));
        return option;
    }
}
