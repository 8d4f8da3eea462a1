using ListLint.Cli.Hosting;
using ListLint.Core;
using ListLint.Engine;
using ListLint.Run.Base;
using ListLint.Run.Files;
using ListLint.Run.Know;
using ListLint.Run.Plan.Discovery;

namespace ListLint.Cli.Commands.Init;

/// <summary>Looks at the lists of the folder of the run, which are those that check would find.</summary>
internal sealed class RepositorySurvey(Host host, IReadOnlyList<Rule> rules)
{
    private readonly ListModels models = new();

    /// <summary>What is found, in the order of the paths.</summary>
    public IReadOnlyList<ListSurvey> Survey()
    {
        var found = new FoundFiles();
        new ListFinder(host.Folder, _ => false, models).Find(found);
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
