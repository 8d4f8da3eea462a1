using System.Diagnostics.CodeAnalysis;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>All rules of this assembly; a folder with a rule in it is all that a new one takes.</summary>
public static class RuleCatalog
{
    /// <summary>One new instance of each rule, by id.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The native build roots this assembly, so its types stay.")]
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The native build roots this assembly, so constructors stay.")]
    public static IReadOnlyList<Rule> All() =>
        [.. typeof(RuleCatalog).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)
            .Select(type => (Rule)Activator.CreateInstance(type)!)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The Markdown page of a rule, or null where there is no such rule.</summary>
    public static string? Page(string id)
    {
        using var stream = typeof(RuleCatalog).Assembly.GetManifestResourceStream($"{id}/README.md");
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
