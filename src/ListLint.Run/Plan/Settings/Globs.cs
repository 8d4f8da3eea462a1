using ListLint.Run.Files;
using Microsoft.Extensions.FileSystemGlobbing;

namespace ListLint.Run.Plan.Settings;

/// <summary>
/// Patterns for files, from a folder: <c>*</c> within a name, <c>**</c> over folders; a folder's name means all below it. Case does not matter.
/// </summary>
internal sealed class Globs
{
    private readonly Matcher matcher = new(StringComparison.OrdinalIgnoreCase);
    private readonly string folder;

    /// <summary>Patterns that <see cref="Refuse"/> lets through.</summary>
    /// <param name="folder">The folder that they start from, absolute.</param>
    /// <param name="patterns">The patterns.</param>
    public Globs(string folder, IEnumerable<string> patterns)
    {
        this.folder = folder;
        foreach (var pattern in patterns.Select(pattern => pattern.TrimEnd('/')))
            matcher.AddInclude(pattern).AddInclude($"{pattern}/**");
    }

    /// <summary>What is wrong with a pattern and what to do; null for one that can be used.</summary>
    public static string? Refuse(string pattern) =>
        pattern.Contains('\\', StringComparison.Ordinal) ? "has a backslash. Write / between folders"
        : pattern[0] == '/' ? "starts with a slash. Patterns start from the folder of the configuration; leave the slash out"
        : pattern.Split('/').Contains("..") ? "leads out of the folder of the configuration"
        : pattern[0] == '!' ? "starts with an exclamation mark. Name what to leave out under ignore"
        : pattern.AsSpan().IndexOfAny('{', '?') >= 0 ? "holds { or ?. Only * and ** stand for something; write two patterns"
        : null;

    /// <summary>Whether a file, given by its absolute path, is meant.</summary>
    public bool Match(string path)
    {
        var relative = Slashes.ForPattern(Path.GetRelativePath(folder, path));
        return !relative.StartsWith("../", StringComparison.Ordinal) && matcher.Match(relative).HasMatches;
    }
}
