using ListLint.Core;

namespace ListLint.Run.Plan.Discovery;

/// <summary>What a look at a Markdown file told.</summary>
/// <param name="Path">Relative to the folder of the run, with forward slashes.</param>
/// <param name="Source">Its text; null where it was not read, or cannot be, which is reported when it is checked.</param>
/// <param name="Reason">Why it is no list, a clause; null for a list.</param>
internal sealed record ListLook(string Path, SourceText? Source, string? Reason)
{
    /// <summary>Whether it is a readme of the folder itself, which is checked whatever it holds.</summary>
    public bool IsMain => IsMainReadme(Path);

    /// <summary>Whether a path is that of a readme of the folder itself.</summary>
    public static bool IsMainReadme(string path) => !path.Contains('/', StringComparison.Ordinal) && MarkdownName.IsReadme(path);
}
