using System.CommandLine;

namespace ListLint.Cli;

/// <summary><c>listlint check</c>.</summary>
internal static class CheckCommand
{
    /// <summary>The values of <c>--fail-on</c>.</summary>
    public static readonly string[] Severities = ["error", "warning", "info"];

    public static Command Create(Host host)
    {
        var arguments = new CheckArguments();
        var command = new Command("check", "Check lists, and report what a reader would trip over.");
        arguments.AddTo(command);
        command.SetAction(parsed => new Check(host).Run(arguments.Read(parsed, command, host)));
        return command;
    }

    /// <summary>The paths as given; the parser takes an option that it does not know for one.</summary>
    /// <exception cref="UsageException">One is an option with a slip in it.</exception>
    public static string[] Paths(string[] paths, Command command, Host host)
    {
        var unknown = paths.FirstOrDefault(path => path.Length > 1 && path[0] == '-' && !Path.Exists(Path.Combine(host.Folder, path)));
        if (command.Options.Any(option => option.Name == unknown || option.Aliases.Contains(unknown!)))
            throw new UsageException($"there is no file {Line.Of(unknown!)}. What stands behind -- is a path");
        return unknown is null
            ? paths
            : throw new UsageException(
                $"there is no option {Line.Of(unknown)}.{DidYouMean.Suggest(unknown, command.Options.Select(option => option.Name))}"
                    + $" See: listlint {command.Name} --help"
            );
    }
}
