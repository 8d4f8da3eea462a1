using ListLint.Rules;

namespace ListLint.Tests;

/// <summary>One rule is one folder: its id, its type, its page.</summary>
internal static class RuleFolders
{
    public static IReadOnlyList<Rule> Rules { get; } = RuleCatalog.All();

    /// <summary>The room of what several rules ask of a list, the only folder beside them.</summary>
    public const string Analyses = "Analyses";

    public static IReadOnlyList<string> Folders { get; } =
    [
        .. Directory
            .EnumerateDirectories(SourceTree.PathOf("rules"))
            .Select(path => Path.GetFileName(path)!)
            .Where(name => name is not ("bin" or "obj" or Analyses))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The code of a rule: every .cs file of its folder.</summary>
    public static IEnumerable<string> Code(string id) =>
        Directory.EnumerateFiles(SourceTree.PathOf("rules", id), "*.cs", SearchOption.AllDirectories);
}
