using System.CommandLine;
using ListLint.Cli.Hosting;
using ListLint.Rules;
using ListLint.Run.Judge;
using ListLint.Run.Plan.Settings;

namespace ListLint.Cli.Commands;

/// <summary><c>listlint schema</c>: what a configuration may hold.</summary>
internal static class SchemaCommand
{
    public static Command Create(Host host)
    {
        var command = new Command("schema", $"Print the JSON schema of {ConfigKeys.FileName}, which editors use to complete and check it.");
        command.SetAction(_ =>
        {
            host.Output.Write(ConfigSchema.Create(RuleCatalog.All()));
            return ExitCode.Clean;
        });
        return command;
    }
}
