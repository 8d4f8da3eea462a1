using System.CommandLine;
using ListLint.Cli.Deliver;
using ListLint.Cli.Hosting;
using ListLint.Rules;
using ListLint.Run.Ask;
using ListLint.Run.Plan;

namespace ListLint.Cli.Commands;

/// <summary><c>listlint baseline</c>: writes down what is wrong now, so that <c>check --baseline</c> reports only what is new.</summary>
internal static class BaselineCommand
{
    public static Command Create(Host host)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "As for check. Without any: the lists of this folder and below.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var output = new Option<string>("--output")
        {
            Description = "The baseline file. It is replaced as a whole.",
            HelpName = "FILE",
            DefaultValueFactory = _ => BaselineFile.UsualName,
        };
        var config = new Option<string>("--config") { Description = "The configuration for all lists.", HelpName = "FILE" };
        var preset = Choice.Create("--preset", "Which rules are on, as for check.", Presets.All);
        var command = new Command("baseline", "Write down what is wrong now; check --baseline then reports only what is new.")
        {
            paths,
            output,
            config,
            preset,
        };
        command.SetAction(parsed =>
            new BaselineDelivery(host).Run(
                new RunRequest
                {
                    Paths = CheckCommand.Paths(parsed.GetValue(paths) ?? [], command, host),
                    Rules = RuleCatalog.All(),
                    Choice = new RuleChoice { ConfigFile = parsed.GetValue(config), Preset = parsed.GetValue(preset) },
                    IsSummed = false,
                },
                parsed.GetRequiredValue(output)
            )
        );
        return command;
    }
}
