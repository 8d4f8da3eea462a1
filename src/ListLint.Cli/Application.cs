using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ListLint.Cli.Commands;
using ListLint.Cli.Hosting;
using ListLint.Reporters;
using ListLint.Run.Base;
using ListLint.Run.Judge;
using ListLint.Run.Plan.Settings;

namespace ListLint.Cli;

/// <summary>The command <c>listlint</c>.</summary>
internal static class Application
{
    /// <summary>Runs a command line on the machine itself.</summary>
    /// <param name="args">Of the process.</param>
    /// <param name="host">Gives the machine.</param>
    public static int Run(string[] args, Func<Host> host)
    {
        try
        {
            return Run(args, host());
        }
        catch (UsageException error)
        {
            WriteLines(Console.Error, $"listlint: {error.Message}");
            return ExitCode.Failed;
        }
    }

    /// <summary>Runs a command line and returns the exit code. Whatever happens, no stack trace is shown.</summary>
    public static int Run(string[] args, Host host)
    {
        host = host.Guarded();
        try
        {
            var exit = Invoke(args, host);
            host.Output.Flush();
            return exit;
        }
        catch (UsageException error)
        {
            Finish(host.Output);
            WriteLines(host.Error, $"listlint: {error.Message}");
            return ExitCode.Failed;
        }
        catch (ConfigException error)
        {
            Finish(host.Output);
            WriteLines(host.Error, [.. error.Lines]);
            return ExitCode.Failed;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            WriteLines(host.Error, $"listlint: the report cannot be written: {SystemError.Format(error)}");
            return ExitCode.Failed;
        }
        catch (Exception error)
        {
            WriteLines(
                host.Error,
                $"listlint failed: {error.GetType().Name}: {Printable.Escape(error.Message)}",
                "That is a mistake of listlint. Please report it with the command that you ran and, if you can, the list."
            );
            return ExitCode.Failed;
        }
    }

    private static int Invoke(string[] args, Host host)
    {
        // A path may start with "@", which is no response file here.
        var parsed = Root(host).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var mistake in UsageErrors.Find(parsed))
                host.Error.WriteLine($"listlint: {mistake}");
            host.Error.WriteLine(Hint(args, parsed, host));
            return ExitCode.Failed;
        }

        // Help and completions say only what the commands are called here. Ctrl-C ends the process at once; what writes files cleans up by itself.
        return parsed.Invoke(
            new InvocationConfiguration
            {
                Output = host.Documents,
                Error = host.ErrorDocuments,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            }
        );
    }

    private static RootCommand Root(Host host)
    {
        var root = new RootCommand("Checks curated lists: broken rows, duplicates, wrong years, damaged text, dead anchors.")
        {
            CheckCommand.Create(host),
            BaselineCommand.Create(host),
            RulesCommand.Create(host),
            ExplainCommand.Create(host),
            InspectCommand.Create(host),
            MergeCommand.Create(host),
            InitCommand.Create(host),
            SchemaCommand.Create(host),
            ServerCommand.Create(host),
            CompletionCommand.Create(host),
        };
        // "/h" is a path where this runs, and not a word for help.
        foreach (var alias in new[] { "/h", "/?", "-?" })
            root.Options.OfType<HelpOption>().Single().Aliases.Remove(alias);
        UsageErrors.RefuseEmptyValues(root);
        root.Options.OfType<VersionOption>().Single().Action = new PrintVersion(host);
        root.SetAction(_ =>
        {
            root.Parse("--help").Invoke(new InvocationConfiguration { Output = host.ErrorDocuments, Error = host.ErrorDocuments });
            return ExitCode.Failed;
        });
        return root;
    }

    private static string Hint(string[] args, ParseResult parsed, Host host)
    {
        if (parsed.CommandResult.Command is not RootCommand)
            return $"See: listlint {parsed.CommandResult.Command.Name} --help";
        var meant = args.Length > 0 && Path.Exists(Path.Combine(host.Folder, args[0]));
        return meant ? $"Did you mean: listlint check {Printable.Escape(args[0])}" : "See: listlint --help";
    }

    // The last words may not fail too, such as when nobody listens any more.
    private static void WriteLines(TextWriter error, params string[] lines)
    {
        try
        {
            foreach (var line in lines)
                error.WriteLine(line);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException) { }
    }

    // What else went wrong is what has to be said.
    private static void Finish(TextWriter output)
    {
        try
        {
            output.Flush();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException) { }
    }

    private sealed class PrintVersion(Host host) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            host.Output.WriteLine($"listlint {ToolVersion.Text}");
            return ExitCode.Clean;
        }
    }
}
