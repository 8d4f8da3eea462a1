using ListLint.Cli.Hosting;
using ListLint.Core;
using ListLint.Run.Ask;
using ListLint.Run.Files;

namespace ListLint.Cli.Deliver.Reports;

/// <summary>Names files from the root of the repository, wherever the command runs.</summary>
internal static class RepositoryPaths
{
    /// <summary>The run with such paths.</summary>
    public static RunResult Apply(RunResult run, Host host)
    {
        if (Repository.RootOf(host.Folder) is not { } root || root == host.Folder)
            return run;
        return run with
        {
            Files =
            [
                .. run.Files.Select(file =>
                    file with
                    {
                        Source = file.Source.WithPath(Named(file.Source.Path)),
                        Diagnostics =
                        [
                            .. file.Diagnostics.Select(diagnostic =>
                                diagnostic with
                                {
                                    Related =
                                    [
                                        .. diagnostic.Related.Select(related =>
                                            related.Path is { } path ? related with { Path = Named(path) } : related
                                        ),
                                    ],
                                }
                            ),
                        ],
                    }
                ),
            ],
            Compared = [.. run.Compared.Select(source => source.WithPath(Named(source.Path)))],
        };

        // What lies outside keeps its name, as what comes from standard input does.
        string Named(string shown)
        {
            var full = Path.GetFullPath(shown, host.Folder);
            return shown != StandardInput.Name && Repository.Contains(root, full) ? Slashes.Forward(Path.GetRelativePath(root, full)) : shown;
        }
    }
}
