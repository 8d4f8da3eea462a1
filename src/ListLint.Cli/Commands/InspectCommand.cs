using System.CommandLine;
using ListLint.Cli.Commands.Inspect;
using ListLint.Cli.Hosting;
using ListLint.Markdown;
using ListLint.Reporters;
using ListLint.Run.Ask;
using ListLint.Run.Base;
using ListLint.Run.Files;
using ListLint.Run.Judge;
using ListLint.Run.Know;

namespace ListLint.Cli.Commands;

/// <summary><c>listlint inspect FILE</c>: the model of a list as JSON.</summary>
internal static class InspectCommand
{
    public static Command Create(Host host)
    {
        var file = new Argument<string>("FILE") { Description = "A list, or - for standard input." };
        var command = new Command("inspect", "Print what listlint sees in a list, as JSON.") { file };
        command.SetAction(parsed => Inspect(parsed.GetRequiredValue(file), host));
        return command;
    }

    private static int Inspect(string file, Host host)
    {
        var path = file == StandardInput.Path ? null : Path.GetFullPath(file, host.Folder);
        var shown = path is null ? StandardInput.Name : Slashes.Forward(Path.GetRelativePath(host.Folder, path));
        var reading = path is null ? FileReader.Read(host.Input(), shown) : FileReader.Read(path, shown);
        if (reading.Source is not { } source)
            throw new UsageException($"{Printable.Escape(shown)}: {reading.Problem}.");
        var list = ListParser.Parse(source, KnownFiles.For(path, host.Today));
        JsonOutput.Write(host.Documents, new Inspection(list).Create(), InspectContext.Default.InspectedList);
        return ExitCode.Clean;
    }
}
