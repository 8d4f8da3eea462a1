using ListLint.Core;

namespace ListLint.Run.Plan.Discovery;

/// <summary>The files that a command line means.</summary>
internal sealed class FoundFiles
{
    /// <summary>Absolute paths in ordinal order, each with its text where it had to be read to know that it is a list.</summary>
    public SortedDictionary<string, SourceText?> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>What could not be found, each with what to do.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>The Markdown files that were left aside, each with the reason.</summary>
    public List<string> Skipped { get; } = [];

    /// <summary>The copies of lists that were left aside, each with the list that it is a copy of.</summary>
    public List<string> Copies { get; } = [];

    /// <summary>What has to be said of how files were found, though nothing failed.</summary>
    public SortedSet<string> Notes { get; } = new(StringComparer.Ordinal);
}
