using ListLint.Cli.Hosting;
using ListLint.Core;
using ListLint.Engine;
using ListLint.Run.Ask;
using ListLint.Run.Base;
using ListLint.Run.Files;
using ListLint.Run.Know;
using ListLint.Run.Plan.Discovery;
using ListLint.Run.Plan.Settings;

namespace ListLint.Cli.Commands.Init;

/// <summary>Looks at the lists of the folder of the run, which are those that check would find.</summary>
internal sealed class RepositorySurvey(Host host, IReadOnlyList<Rule> rules)
{
    private readonly ListModels models = new();

    /// <summary>What is found, in the order of the paths.</summary>
    public IReadOnlyList<ListSurvey> Survey()
    {
        var configurations = new Configurations(host.Folder, rules, new RuleChoice());
        var found = new FileFinder(host.Folder, configurations.Get, models).Find([]);
        foreach (var ignored in found.Files.Keys.Where(file => configurations.For(file).IsIgnored(file)).ToList())
            found.Files.Remove(ignored);
        return [.. Processors.Map([.. found.Files], file => Survey(file.Key, file.Value)).OfType<ListSurvey>()];
    }

    private ListSurvey? Survey(string path, SourceText? looked)
    {
        var name = Slashes.Forward(Path.GetRelativePath(host.Folder, path));
        if ((looked ?? FileReader.Read(path, name).Source) is not { } source)
            return null;
        CuratedList? list = null;
        var linter = new Linter(
            (text, facts) =>
            {
                // The first is the file; the others are tries of fixes.
                var parsed = models.Parse(text, facts);
                list ??= parsed;
                return parsed;
            },
            new Selection { Rules = rules }
        );
        var result = linter.Lint(source, KnownFiles.For(path, host.Today));
        return ListSurvey.Create(name, list!, result.Diagnostics);
    }
}
