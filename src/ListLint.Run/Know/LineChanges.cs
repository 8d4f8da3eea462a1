using System.Collections.Concurrent;
using ListLint.Core;
using ListLint.Engine;
using ListLint.Run.Files;
using ListLint.Run.Git;

namespace ListLint.Run.Know;

/// <summary>Which lines of the lists of a run changed.</summary>
/// <param name="changes">What changed in the repository; null where that is not known.</param>
/// <param name="isNarrow">Whether only such lines are reported.</param>
/// <param name="folder">The folder of the run, absolute.</param>
internal sealed class LineChanges(GitChanges? changes, bool isNarrow, string folder)
{
    private readonly ConcurrentDictionary<string, SourceText> past = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ChangedLines> lines = new(StringComparer.Ordinal);

    /// <summary>Whether lines are told apart.</summary>
    public bool AreKnown => changes is not null;

    /// <summary>Looks at all lists before the first is linted, since a diagnostic may speak of another list.</summary>
    public void Prepare(IEnumerable<SourceText> sources)
    {
        if (changes is null)
            return;
        foreach (var (source, changed, before) in changes.Find(sources.Select(source => (source, Path.GetFullPath(source.Path, folder)))))
        {
            lines[source.Path] = changed;
            if (before is not null)
                past[source.Path] = before;
        }
    }

    /// <summary>The same for a file that is no list, where it is of this repository.</summary>
    public void Prepare(SourceText source)
    {
        var place = Path.GetDirectoryName(Path.GetFullPath(source.Path, folder)) ?? folder;
        if (Repository.RootOf(place) == Repository.RootOf(folder))
            Prepare([source]);
    }

    /// <summary>Whether what stands at a place of a list would be reported: it has changed, or all lines count.</summary>
    public bool IsReported(SourceText source, Span span)
    {
        if (changes is null || !isNarrow)
            return true;
        if (!lines.ContainsKey(source.Path))
            Prepare([source]);
        return lines[source.Path].Contains(span);
    }

    /// <summary>A list as it was before the change; null where it is new, or lines were not told apart.</summary>
    /// <param name="path">The list's name in reports.</param>
    public SourceText? FindBefore(string path) => past.GetValueOrDefault(path);

    /// <summary>The lines of a list that changed; null where they were not told apart.</summary>
    /// <param name="path">The list's name in reports.</param>
    public ChangedLines? Find(string path) => lines.GetValueOrDefault(path);
}
