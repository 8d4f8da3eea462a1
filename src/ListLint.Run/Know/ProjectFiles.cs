using ListLint.Core;
using ListLint.Run.Files;

namespace ListLint.Run.Know;

/// <summary>Finds the files of a repository that a list is submitted with. Names are compared without their case, as GitHub does.</summary>
/// <param name="top">The root of the repository, or the folder of a list that is in none; absolute.</param>
internal sealed class ProjectFiles(string top)
{
    private const int Megabytes = 1;

    // Where GitHub looks, in its order.
    private static readonly string[] Folders = [".github", "", "docs"];
    private readonly Lazy<string?> real = new(() => RealPath.Resolve(top));

    /// <summary>The name of the README of the root; null where there is none.</summary>
    public string? FindReadme() => NamesIn(top).FirstOrDefault(IsReadme);

    /// <summary>The guidelines for contributors.</summary>
    public ProjectFile? FindContributing() => Find(name => name is "contributing.md");

    /// <summary>The code of conduct.</summary>
    public ProjectFile? FindCodeOfConduct() => Find(name => name is "code-of-conduct.md" or "code_of_conduct.md");

    /// <summary>The license, which counts only in the root.</summary>
    public ProjectFile? FindLicense() =>
        FindIn(
            "",
            name => name.Split('.')[0] is "license" or "licence" or "copying" or "unlicense" || name.StartsWith("license-", StringComparison.Ordinal)
        );

    /// <summary>Whether a file is the one that visitors see first: a README of the root, or of its own folder where the root has none.</summary>
    /// <param name="path">Absolute.</param>
    public bool IsMain(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (NamesIn(top).Any(IsReadme))
            return IsReadme(Path.GetFileName(path)) && folder == top;
        return IsReadme(Path.GetFileName(path)) || !NamesIn(folder).Any(IsReadme);
    }

    private static bool IsReadme(string name) => name.ToLowerInvariant() is "readme" or "readme.md" or "readme.markdown" or "readme.txt";

    private ProjectFile? Find(Func<string, bool> isMeant) =>
        Folders.Select(folder => FindIn(folder, isMeant)).FirstOrDefault(file => file is not null);

    private ProjectFile? FindIn(string folder, Func<string, bool> isMeant)
    {
        var name = NamesIn(Path.Combine(top, folder)).Where(name => isMeant(name.ToLowerInvariant())).Order(StringComparer.Ordinal).FirstOrDefault();
        return name is null ? null : Read(Path.Combine(folder, name));
    }

    private static IEnumerable<string> NamesIn(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path))];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // A file that may not be read is there all the same; then a text that says nothing wrong stands for it.
    private ProjectFile Read(string relative)
    {
        var shown = Slashes.Forward(relative);
        try
        {
            return real.Value is { } inside && Boundary.Inside(inside, relative) is { } place
                ? new ProjectFile(shown, SourceText.Decode(shown, RegularFile.Read(place, Megabytes)).Text)
                : new ProjectFile(shown, shown);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new ProjectFile(shown, shown);
        }
    }
}
