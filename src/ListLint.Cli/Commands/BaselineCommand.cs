using System.CommandLine;
using ListLint.Core;
using ListLint.Engine;
using ListLint.Rules;

namespace ListLint.Cli;

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
            Description = "The baseline, written anew as a whole.",
            HelpName = "FILE",
            DefaultValueFactory = _ => BaselineFile.UsualName,
        };
        var config = new Option<string>("--config") { Description = "The configuration for all lists.", HelpName = "FILE" };
        var preset = Choice.Of("--preset", "Which rules are on, as for check.", RuleChoice.Presets);
        var command = new Command("baseline", "Write down what is wrong now; check --baseline then reports only what is new.")
        {
            paths,
            output,
            config,
            preset,
        };
        command.SetAction(parsed =>
            new Check(host).Run(
                new CheckOptions
                {
                    Paths = CheckCommand.Paths(parsed.GetValue(paths) ?? [], command, host),
                    Reports = [],
                    Rules = RuleCatalog.All(),
                    Choice = new RuleChoice { ConfigFile = parsed.GetValue(config), Preset = parsed.GetValue(preset) },
                    BaselineOutput = parsed.GetValue(output),
                }
            )
        );
        return command;
    }

    /// <summary>Writes the baseline of a run, and says so.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static int Write(string file, RunResult run, Host host)
    {
        var folder = Narrowing.FolderOf(file, host);
        var baseline = new Baseline(run.Files.SelectMany(result => Baseline.Of(Narrowing.NameIn(folder, result.Source.Path, host), result)));
        BaselineFile.Write(Path.GetFullPath(file, host.Folder), file, baseline);
        var (count, files) = (run.Files.Sum(result => result.Diagnostics.Count), run.Files.Count);
        host.Output.WriteLine(
            $"{count} {(count == 1 ? "diagnostic" : "diagnostics")} of {files} {(files == 1 ? "file" : "files")} written to {Line.Of(file)}. "
                + $"Use it: listlint check --baseline {Line.Of(file)}"
        );
        return ExitCode.Clean;
    }
}
