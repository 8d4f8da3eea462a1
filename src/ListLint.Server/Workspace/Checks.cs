using ListLint.Core;
using ListLint.Run.Base;
using ListLint.Run.Editor;
using ListLint.Run.Files;
using ListLint.Run.Know;
using ListLint.Run.Lint;
using ListLint.Run.Plan.Settings;

namespace ListLint.Server.Workspace;

/// <summary>Looks at documents as the command would, and keeps what came of the last look at each. Not for parallel use.</summary>
/// <param name="rules">All rules.</param>
/// <param name="machine">The machine, in a folder that is given by its absolute path.</param>
/// <param name="folders">The folders that are open.</param>
internal sealed class Checks(IReadOnlyList<Rule> rules, Func<string, Machine> machine, Folders folders)
{
    private readonly Dictionary<string, Analysis> known = new(StringComparer.Ordinal);
    private readonly ProjectHistories histories = new();
    private readonly Dictionary<string, (int Look, SourceText? Text)> saved = new(StringComparer.Ordinal);

    /// <summary>What a look at a document tells; the last one, where neither the document nor another file changed since.</summary>
    public Analysis Analyze(Document document) =>
        known.TryGetValue(document.Uri, out var last) && ReferenceEquals(last.Document, document) ? last : known[document.Uri] = Look(document);

    /// <summary>Forgets all that follows from other files.</summary>
    public void Forget()
    {
        known.Clear();
        saved.Clear();
        histories.Forget();
    }

    /// <summary>Forgets a document that is closed.</summary>
    public void Forget(string uri)
    {
        known.Remove(uri);
        saved.Remove(uri);
    }

    private Analysis Look(Document document)
    {
        if (document.Path is not { } path)
            return new Analysis(document);
        var folder = folders.Find(path);
        return OpenConfiguration.IsConfiguration(path) ? LookAtConfiguration(document, path, folder) : LookAtList(document, path, folder);
    }

    private Analysis LookAtConfiguration(Document document, string path, string folder)
    {
        var shown = Slashes.Forward(Path.GetRelativePath(folder, path));
        return new Analysis(document)
        {
            Troubles =
            [
                .. OpenConfiguration
                    .Check(path, document.Text, rules, folder)
                    .Select(error => error.File == shown || error.File == path ? At(document, error) : new Trouble(0, error.ToString())),
            ],
        };
    }

    private Analysis LookAtList(Document document, string path, string folder)
    {
        try
        {
            var source = OpenText.From(document.Text, Saved(document, path), Slashes.Forward(Path.GetRelativePath(folder, path)));
            if (OpenList.Open(path, source, rules, machine(folder), histories) is not { } list)
                return new Analysis(document);
            var result = list.Check();
            return new Analysis(document)
            {
                List = list,
                Result = result.Result,
                Troubles = [.. Find(result)],
            };
        }
        catch (ConfigException error)
        {
            return Unchecked(document, string.Join(' ', error.Lines));
        }
        catch (UsageException error)
        {
            return Unchecked(document, error.Message);
        }
    }

    private SourceText? Saved(Document document, string path)
    {
        if (!saved.TryGetValue(document.Uri, out var last) || last.Look != document.Look)
            saved[document.Uri] = last = (document.Look, OpenText.Saved(path));
        return last.Text;
    }

    private static IEnumerable<Trouble> Find(ListResult result)
    {
        if (result.Problem is { } problem)
            yield return new Trouble(0, $"This file {problem}.");
        foreach (var failure in result.Result?.Failures ?? [])
            yield return new Trouble(0, $"The rule {failure.Rule} failed: {failure.Reason}. Please report it.");
        if (result.Result?.UncheckedLine is { } line)
            yield return new Trouble(0, $"From line {line} on, something is nested too deeply to be checked; it was taken for text.");
    }

    private static Analysis Unchecked(Document document, string why) =>
        new(document) { Troubles = [new Trouble(0, $"This list is not checked, because its configuration cannot be used: {why}")] };

    private static Trouble At(Document document, ConfigError error)
    {
        var line = document.Lines.Line(Math.Clamp(error.Line - 1, 0, document.Lines.Count - 1));
        return new Trouble(Math.Min(line.Start + error.Column - 1, line.End), error.Message);
    }
}
