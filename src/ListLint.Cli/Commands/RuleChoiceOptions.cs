using System.CommandLine;
using System.CommandLine.Completions;
using ListLint.Core;
using ListLint.Rules;

namespace ListLint.Cli;

/// <summary>The options of <c>check</c> that win over the configuration.</summary>
internal sealed class RuleChoiceOptions
{
    private static readonly Lazy<IReadOnlyList<Rule>> Catalog = new(RuleCatalog.All);

    private readonly Option<string> failOn = Choice.Of(
        "--fail-on",
        "The least severity that makes the exit code 1. Default: warning, or what the configuration says.",
        CheckCommand.Severities
    );
    private readonly Option<string> config = new("--config")
    {
        Description = $"The configuration for all lists, in place of the nearest {ConfigKeys.FileName} beside or above each.",
        HelpName = "FILE",
    };
    private readonly Option<string> preset = Choice.Of(
        "--preset",
        "Which rules are on: recommended, or strict for all that work offline. Default: recommended, or what the configuration extends.",
        RuleChoice.Presets
    );
    private readonly Option<string[]> select = Ids("--select", "Only these rules.");
    private readonly Option<string[]> ignore = Ids("--ignore", "Not these rules.");

    /// <summary>All rules, which are made only where a command runs.</summary>
    public static IReadOnlyList<Rule> Rules => Catalog.Value;

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => [failOn, config, preset, select, ignore];

    /// <summary>What was chosen.</summary>
    /// <exception cref="UsageException">An id that no rule has.</exception>
    public RuleChoice Chosen(ParseResult parsed) =>
        new()
        {
            ConfigFile = parsed.GetValue(config),
            Preset = parsed.GetValue(preset),
            FailOn = parsed.GetValue(failOn) is { } severity ? Enum.Parse<Severity>(severity, ignoreCase: true) : null,
            Selected = RuleChoice.Ids("--select", parsed.GetValue(select) ?? [], Rules),
            Ignored = RuleChoice.Ids("--ignore", parsed.GetValue(ignore) ?? [], Rules),
        };

    private static Option<string[]> Ids(string name, string description)
    {
        var option = new Option<string[]>(name) { Description = description + " Ids with commas; may be repeated.", HelpName = "RULE" };
        option.CompletionSources.Add(_ => Rules.Select(rule => new CompletionItem(rule.Id)));
        return option;
    }
}
