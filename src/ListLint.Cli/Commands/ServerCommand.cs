using System.CommandLine;
using ListLint.Cli.Hosting;
using ListLint.Rules;
using ListLint.Server;

namespace ListLint.Cli.Commands;

/// <summary><c>listlint server</c>: the language server for editors.</summary>
internal static class ServerCommand
{
    public static Command Create(Host host)
    {
        var stdio = new Option<bool>("--stdio") { Description = "Use standard input and output, as the server always does; some editors say so." };
        var command = new Command("server", "Serve an editor that speaks the language server protocol, over standard input and output.") { stdio };
        command.SetAction(_ => new LanguageServer(Options(host)).Run(host.Input(), host.OutputBytes()));
        return command;
    }

    // An editor is open for days, so the date is asked for whenever a list is checked.
    private static ServerOptions Options(Host host) =>
        new()
        {
            Rules = RuleCatalog.All(),
            Page = RuleCatalog.Page,
            Time = host.Time,
            Machine = folder =>
                host with
                {
                    Folder = folder,
                    Today = host.Today is null ? null : DateOnly.FromDateTime(host.Time.GetUtcNow().UtcDateTime),
                },
        };
}
