using System.CommandLine;
using System.CommandLine.Parsing;
using ListLint.Cli.Hosting;
using ListLint.Core;
using ListLint.Reporters;
using ListLint.Rules;
using ListLint.Run.Ask;
using ListLint.Run.Base;
using ListLint.Run.Plan.Settings;

namespace ListLint.Cli.Commands;

/// <summary>The arguments and options of <c>check</c>, in the order of its help; each option is one statement.</summary>
internal sealed class CheckOptions
{
    private static readonly Lazy<IReadOnlyList<Rule>> Catalog = new(RuleCatalog.All);

    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Files, folders, patterns such as '**/*.md', or - for standard input. Without any: the lists of this folder and below.",
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly RequestOptions options = new();
    private readonly Host host;
    private readonly Option<string> inputName;
    private readonly Option<bool> quiet;
    private readonly Option<bool> verbose;

    /// <summary>Declares the options of <c>check</c>, each with the property of the request that it sets.</summary>
    public CheckOptions(Host host)
    {
        this.host = host;
        var formats = ReportFormats.All.Select(format => format.Name).ToList();
        inputName = options.Add(
            new Option<string>("--stdin-filename") { Description = "The name to report for standard input.", HelpName = "FILE" },
            (request, name) => request with { InputName = name }
        );
        options.Add(
            Choice.Targets($"The report to write, and its file; may be repeated. Formats: {string.Join(", ", formats)}. Default: text.", formats),
            (request, values) => request with { Reports = ReportTarget.Parse(values) }
        );
        AddRules();
        AddFixes();
        AddNarrowing();
        AddChanges();
        AddCache();
        options.Add(ColorChoice.Option(), (request, color) => request with { HasColor = ColorChoice.IsOn(color, host) });
        quiet = options.Add(
            new Option<bool>("--quiet", "-q") { Description = "Print problems and nothing else." },
            (request, isQuiet) => request with { IsQuiet = isQuiet }
        );
        verbose = options.Add(
            new Option<bool>("--verbose", "-v") { Description = "Say on standard error what is checked, and what is not and why." },
            (request, isVerbose) => request with { IsVerbose = isVerbose }
        );
        AddLength();
        AddWatch();
        AddOnline();
    }

    /// <summary>Makes them those of a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(paths);
        foreach (var option in options.All)
            command.Options.Add(option);
        command.Validators.Add(Validate);
    }

    /// <summary>Reads a command line into a request.</summary>
    /// <exception cref="UsageException">It cannot be had.</exception>
    public RunRequest Read(ParseResult parsed, Command command) =>
        options.Set(
            parsed,
            new RunRequest
            {
                Paths = CheckCommand.Paths(parsed.GetValue(paths) ?? [], command, host),
                Reports = ReportTarget.Parse([]),
                Rules = Catalog.Value,
            }
        );

    private void AddWatch() =>
        options.Add(
            new Option<bool>("--watch", "-w") { Description = "Check again whenever a list or the configuration changes, until Ctrl-C." },
            (request, isWatch) => request with { IsWatch = isWatch }
        );

    private void AddLength()
    {
        options.Add(
            new Option<bool>("--all") { Description = "Show every problem, where text shows the first ten of each rule and counts the rest." },
            (request, showsAll) => request with { ShowsAll = showsAll }
        );
        options.Add(
            new Option<bool>("--statistics")
            {
                Description = "Show how many problems each rule has and how many can be fixed, in place of the problems.",
            },
            (request, isStatistics) => request with { IsStatistics = isStatistics }
        );
    }

    private void AddRules()
    {
        options.Add(
            Choice.Create(
                "--fail-on",
                "The lowest severity that makes the exit code 1. Default: warning, or what the configuration says.",
                CheckCommand.Severities
            ),
            (request, word) => request with { Choice = request.Choice with { FailOn = Enum.Parse<Severity>(word, ignoreCase: true) } }
        );
        options.Add(
            new Option<string>("--config")
            {
                Description = $"The configuration for all lists, in place of the nearest {ConfigKeys.FileName} beside or above each.",
                HelpName = "FILE",
            },
            (request, file) => request with { Choice = request.Choice with { ConfigFile = file } }
        );
        options.Add(
            Choice.Create(
                "--preset",
                "Which rules are on: recommended, style (also what is asked of a new entry), strict (all that work offline) "
                    + "or awesome (also what the list of awesome lists asks of a list). Default: recommended, or what the configuration extends.",
                Presets.All
            ),
            (request, preset) => request with { Choice = request.Choice with { Preset = preset } }
        );
        options.Add(
            Choice.Rules("--select", "Only these rules.", Catalog),
            (request, ids) => request with { Choice = request.Choice with { Selected = RuleChoice.Ids("--select", ids, request.Rules) } }
        );
        options.Add(
            Choice.Rules("--ignore", "Not these rules.", Catalog),
            (request, ids) => request with { Choice = request.Choice with { Ignored = RuleChoice.Ids("--ignore", ids, request.Rules) } }
        );
    }

    private void AddFixes()
    {
        options.Add(
            new Option<bool>("--fix") { Description = "Fix what is safe to fix without a look; the exit code is for what is left." },
            (request, isFix) => request with { IsFix = isFix }
        );
        options.Add(
            new Option<bool>("--unsafe") { Description = "With --fix or --diff: also fixes that remove or move text." },
            (request, isUnsafe) => request with { IsUnsafe = isUnsafe }
        );
        options.Add(
            new Option<bool>("--diff") { Description = "Print what --fix would change, for git apply --allow-empty, and change nothing." },
            (request, isDiff) => request with { IsDiff = isDiff }
        );
        options.Add(
            new Option<string>("--add-suppressions")
            {
                Description = "Write comments into the lists that silence every problem that is left, each with this reason.",
                HelpName = "REASON",
            },
            (request, reason) => request with { SuppressionReason = reason.Trim() }
        );
    }

    private void AddNarrowing()
    {
        options.Add(
            new Option<string>("--baseline")
            {
                Description = "Report only problems that are not in this file, which listlint baseline writes.",
                HelpName = "FILE",
            },
            (request, file) => request with { Baseline = file }
        );
        options.Add(
            new Option<string>("--since")
            {
                Description = "Report only lines changed since the merge base with this branch, tag or commit.",
                HelpName = "REF",
            },
            (request, reference) => request with { Since = reference }
        );
        options.Add(
            new Option<string>("--shard")
            {
                Description =
                    "Check one part of the lists, such as 1/4: split by size, the same on every machine. "
                    + "listlint merge joins the reports of all parts.",
                HelpName = "K/N",
            },
            (request, shard) => request with { Shard = ShardRequest.Parse(shard) }
        );
    }

    private void AddChanges()
    {
        options.Add(
            new Option<bool>("--staged")
            {
                Description = "Apply the rules of --changes to the lines that the next commit changes, as the pre-commit hook does.",
            },
            (request, isStaged) => request with { IsStaged = isStaged }
        );
        options.Add(
            Choice.Create(
                "--changes",
                "Which more rules apply to changed lines, with --since and --staged: a preset, or off. "
                    + "Default: style, or what the configuration says.",
                Presets.ForChanges
            ),
            (request, preset) => request with { Choice = request.Choice with { Changes = preset } }
        );
    }

    private void AddCache()
    {
        options.Add(
            new Option<bool>("--cache") { Description = "Reuse the results of unchanged lists from earlier runs, kept in the user's cache folder." },
            (request, isCached) => request with { IsCached = isCached }
        );
        options.Add(
            new Option<string>("--cache-dir") { Description = "Like --cache, with the results kept in this folder.", HelpName = "FOLDER" },
            (request, folder) => request with { CacheFolder = folder }
        );
    }

    private void AddOnline()
    {
        options.Add(
            new Option<bool?>("--online")
            {
                Description =
                    "Ask servers whether the links still work, which turns on the rules for dead, moved and archived ones. "
                    + "--online=false turns that off where the configuration turns it on.",
            },
            (request, isOnline) => request with { Choice = request.Choice with { Online = isOnline } }
        );
        options.Add(
            new Option<bool>("--cache-only") { Description = "Like --online, but only with the answers of earlier runs: no server is asked." },
            (request, isOnly) =>
                isOnly ? request with { Choice = request.Choice with { Online = true }, Online = request.Online with { CacheOnly = true } } : request
        );
        options.Add(
            Choice.Duration(
                "--max-age",
                "How long an answer is used before the server is asked again. "
                    + "Default: 7d, or what the configuration says; at most 1d for dead links and 1h for unknown ones."
            ),
            (request, time) => request with { Online = request.Online with { MaxAge = Durations.Read(time) } }
        );
        options.Add(
            Choice.Duration(
                "--max-time",
                "How long to ask servers in all; links that are left are not reported, and are asked in the next run. "
                    + "Default: 30m, or what the configuration says."
            ),
            (request, time) => request with { Online = request.Online with { MaxTime = Durations.Read(time) } }
        );
    }

    // What a look at the words tells; it is answered with a hint at the help. The rest is refused as a contradiction.
    private void Validate(CommandResult result)
    {
        // What is given too often has no value to ask for, and is refused anyway.
        if (result.Command.Options.Any(option => result.GetResult(option)?.Tokens.Count > option.Arity.MaximumNumberOfValues))
            return;
        if (result.GetValue(inputName) is { Length: > 0 } && result.GetValue(paths)?.Contains(StandardInput.Path) != true)
            result.AddError("--stdin-filename names what comes from standard input. Add the path -, or leave the option out.");
        if (result.GetValue(quiet) && result.GetValue(verbose))
            result.AddError("--quiet and --verbose contradict each other. Give one of them.");
    }
}
