using System.Text;
using ListLint.Cli.Hosting;
using ListLint.Run.Ask;
using ListLint.Run.Base;
using ListLint.Run.Files;
using ListLint.Run.Know;
using ListLint.Run.Plan.Settings;
using ListLint.Run.Writing;

namespace ListLint.Cli.Commands.Init;

/// <summary>Writes the files of a new list for the awesome list. What is there already, under whatever name, stays as it is.</summary>
internal sealed class Skeleton(Host host)
{
    private const string Readme = "README.md";
    private const string Guidelines = "contributing.md";

    /// <summary>Writes what is missing, and says what was written and what was left alone. A file is written whole or not at all.</summary>
    /// <exception cref="UsageException">Everything is there already, or a file cannot be written.</exception>
    public void Write()
    {
        var files = Files().ToList();
        if (files.TrueForAll(file => file.Existing is not null))
            throw new UsageException(
                "all files of a list for the awesome list are there already, and stay as they are. Check them: listlint check --preset awesome"
            );
        foreach (var (name, existing, text) in files)
        {
            if (existing is not null)
                host.Output.WriteLine($"{existing} is there already and stays as it is.");
            else
                Write(name, text());
        }

        host.Output.WriteLine();
        host.Output.WriteLine(LastLine(files.ConvertAll(file => file.Existing is null ? file.Name : null)));
    }

    // A configuration that was there before need not name the preset.
    private static string LastLine(List<string?> written) =>
        (written.Contains(Readme) ? "Replace the title, the description and the entries by your own, and check the list: " : "Check the list: ")
        + (written.Contains(ConfigKeys.FileName) ? "listlint check" : $"listlint check --preset {Presets.Awesome}");

    private IEnumerable<(string Name, string? Existing, Func<string> Text)> Files()
    {
        var files = new ProjectFiles(host.Folder);
        var contributing = files.FindContributing()?.Path;
        yield return (Readme, files.FindReadme(), () => SkeletonText.List(Path.GetFileName(host.Folder), contributing ?? Guidelines));
        yield return (Guidelines, contributing, () => SkeletonText.Contributing);
        yield return ("code-of-conduct.md", files.FindCodeOfConduct()?.Path, () => SkeletonText.CodeOfConduct);
        yield return ("license", files.FindLicense()?.Path, SkeletonText.License);
        yield return (ConfigKeys.FileName, ExistingConfiguration(), () => SkeletonText.Configuration(ConfigSchema.Address));
    }

    private string? ExistingConfiguration() =>
        new[] { ConfigKeys.FileName, Path.ChangeExtension(ConfigKeys.FileName, ".yaml") }.FirstOrDefault(name =>
            Path.Exists(Path.Combine(host.Folder, name))
        );

    private void Write(string name, string text)
    {
        var path = Path.Combine(host.Folder, name);
        try
        {
            // Whoever wrote the file in the meantime keeps it.
            WholeFile.Create(path, Encoding.UTF8.GetBytes(text));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{name} {FileProblem.Format(error, path, "written")}");
        }

        host.Output.WriteLine($"Wrote {name}.");
    }
}
