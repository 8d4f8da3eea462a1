using System.CommandLine;
using ListLint.Cli.Deliver;
using ListLint.Cli.Hosting;
using ListLint.Reporters;
using ListLint.Run.Base;

namespace ListLint.Cli.Commands;

/// <summary><c>listlint check</c>.</summary>
internal static class CheckCommand
{
    /// <summary>The values of <c>--fail-on</c>.</summary>
    public static readonly string[] Severities = ["error", "warning", "info"];

    public static Command Create(Host host)
    {
        var options = new CheckOptions(host);
        var command = new Command("check", "Check lists, and report what a reader would trip over.");
        options.AddTo(command);
        command.SetAction(parsed => new Delivery(host).Run(options.Read(parsed, command)));
        return command;
    }

    /// <summary>The paths as given; the parser takes an option that it does not know for one.</summary>
    /// <exception cref="UsageException">One is an option with a slip in it.</exception>
    public static string[] Paths(string[] paths, Command command, Host host)
    {
        var unknown = paths.FirstOrDefault(path => path.Length > 1 && path[0] == '-' && !Path.Exists(Path.Combine(host.Folder, path)));
        if (command.Options.Any(option => option.Name == unknown || option.Aliases.Contains(unknown!)))
            throw new UsageException($"there is no file {Printable.Escape(unknown!)}. What follows -- is a path");
        return unknown is null
            ? paths
            : throw new UsageException(
                $"there is no option {Printable.Escape(unknown)}.{DidYouMean.Suggest(unknown, command.Options.Select(option => option.Name))}"
                    + $" See: listlint {command.Name} --help"
            );
    }
}
