using System.CommandLine;
using System.CommandLine.Completions;
using ListLint.Cli.Commands.Explain;
using ListLint.Cli.Hosting;
using ListLint.Core;
using ListLint.Reporters;
using ListLint.Rules;
using ListLint.Run.Base;
using ListLint.Run.Judge;

namespace ListLint.Cli.Commands;

/// <summary><c>listlint explain [RULE]</c>: the page of a rule, or all rules.</summary>
internal static class ExplainCommand
{
    // Longer lines are hard to read.
    private const int Widest = 100;

    public static Command Create(Host host)
    {
        var rule = new Argument<string>("RULE")
        {
            HelpName = "RULE",
            Description = "The id of a rule; without it, all rules are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        rule.CompletionSources.Add(_ => RuleCatalog.All().Select(candidate => new CompletionItem(candidate.Id)));
        var color = Choice.Create("--color", "Whether to colour the page.", ColorChoice.Values, ColorChoice.Usual);
        var command = new Command("explain", "Say what a rule looks for, why, and show examples.") { rule, color };
        command.SetAction(parsed => Explain(parsed.GetValue(rule), ColorChoice.IsOn(parsed.GetValue(color)!, host), host));
        return command;
    }

    private static int Explain(string? id, bool color, Host host)
    {
        var output = host.Output;
        var rules = RuleCatalog.All();
        if (id is null)
        {
            RulesCommand.Write(rules, output);
            return ExitCode.Clean;
        }

        var rule = rules.FirstOrDefault(rule => rule.Id == id) ?? throw Unknown(id, rules);
        var page = RuleCatalog.Page(id) ?? $"# {rule.Id}\n\n{rule.Summary}\n";
        new PageWriter(host.Documents, color, Math.Min(host.Width, Widest)).Write(page);
        foreach (var line in RuleUse.Describe(rule, page))
            output.WriteLine(line);
        return ExitCode.Clean;
    }

    // A word that several rules have in common is how people ask for one whose name they do not know.
    private static UsageException Unknown(string id, IReadOnlyList<Rule> rules)
    {
        var alike = rules.Where(rule => rule.Id.Contains(id.Trim('-'), StringComparison.OrdinalIgnoreCase)).Select(rule => rule.Id).ToList();
        return new UsageException(
            alike.Count > 0
                ? $"there is no rule {Printable.Escape(id)}. These have the word in their name: {string.Join(", ", alike)}"
                : $"there is no rule {Printable.Escape(id)}.{DidYouMean.Suggest(id, rules.Select(rule => rule.Id))} All rules: listlint rules"
        );
    }
}
