using ListLint.Core;
using ListLint.Engine;

namespace ListLint.Cli;

/// <summary>Looks at the Markdown files below the folder of the run.</summary>
internal sealed class RepositorySurvey(Host host, IReadOnlyList<Rule> rules)
{
    // More is no repository of lists, and a first look should not take minutes.
    private const int MostFiles = 2000;

    /// <summary>The files that are lists, in the order of their paths.</summary>
    public IReadOnlyList<ListSurvey> Look() =>
        [.. FolderFiles.Below(host.Folder).Where(MarkdownName.IsMarkdown).Take(MostFiles).AsParallel().AsOrdered().Select(Look).OfType<ListSurvey>()];

    private ListSurvey? Look(string file)
    {
        var path = Path.Combine(host.Folder, file);
        if (FileReader.Read(path, file).Source is not { } source)
            return null;
        var survey = (ListSurvey?)null;
        var linter = new Linter((text, facts) =>
        {
            var list = Lists.Parse(text, facts);
            survey = ListSurvey.IsList(list) ? new ListSurvey(file, ListSurvey.HabitsOf(list), []) : null;
            return list;
        }, new Selection { Rules = rules });
        var diagnostics = linter.Lint(source, KnownFiles.For(path, host.Today)).Diagnostics;
        return survey is null ? null : survey with { Diagnostics = diagnostics };
    }
}
