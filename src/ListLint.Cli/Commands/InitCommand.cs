using System.CommandLine;
using System.Text;
using ListLint.Cli.Commands.Init;
using ListLint.Cli.Hosting;
using ListLint.Reporters;
using ListLint.Rules;
using ListLint.Run.Base;
using ListLint.Run.Files;
using ListLint.Run.Judge;
using ListLint.Run.Plan.Settings;
using ListLint.Run.Writing;

namespace ListLint.Cli.Commands;

/// <summary><c>listlint init</c>: a first configuration.</summary>
internal static class InitCommand
{
    public static Command Create(Host host)
    {
        var command = new Command(
            "init",
            $"Look at the lists of this folder and write a {ConfigKeys.FileName} with proposals for them. It changes nothing until you edit it."
        );
        var awesome = new Option<bool>("--awesome")
        {
            Description =
                "Write the files of a new list for the awesome list too, with entries to replace, and a configuration for it. What is there stays.",
        };
        command.Options.Add(awesome);
        command.SetAction(parsed => parsed.GetValue(awesome) ? WriteSkeleton(host) : Write(host));
        return command;
    }

    private static int WriteSkeleton(Host host)
    {
        new Skeleton(host).Write();
        return ExitCode.Clean;
    }

    private static int Write(Host host)
    {
        var path = Path.Combine(host.Folder, ConfigKeys.FileName);
        foreach (var there in new[] { path, Path.ChangeExtension(path, ".yaml") }.Where(Path.Exists))
            throw new UsageException($"{Path.GetFileName(there)} is there already and stays as it is. Edit it, or move it away first");
        var rules = RuleCatalog.All();
        var lists = new RepositorySurvey(host, rules).Survey();
        var text = new ConfigText(lists, rules, ConfigSchema.Address, ConfigurationAbove(host)).Write();
        try
        {
            // Whoever wrote the file in the meantime keeps it.
            WholeFile.Create(path, Encoding.UTF8.GetBytes(text));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{ConfigKeys.FileName} {FileProblem.Format(error, path, "written")}");
        }

        var found = lists.Count == 0 ? "no list was found here yet" : $"{ReportText.Count(lists.Count, "list")} found";
        host.Output.WriteLine($"Wrote {ConfigKeys.FileName} ({found}). What is checked stays the same until you edit it:");
        host.Output.WriteLine();
        host.Output.Write(text);
        return ExitCode.Clean;
    }

    // The nearest configuration counts alone, so the new one has to take over what held until now.
    private static string? ConfigurationAbove(Host host) =>
        new ConfigFinder(host.Folder, ConfigKeys.FileName).Find(host.Folder) is { } file
            ? Slashes.Forward(Path.GetRelativePath(host.Folder, file))
            : null;
}
