using ListLint.Core;

namespace ListLint.Rules;

/// <summary>All rules of this assembly; a folder with a rule in it is all that a new one takes.</summary>
public static partial class RuleCatalog
{
    /// <summary>One new instance of each rule, by id.</summary>
    public static IReadOnlyList<Rule> All() => [.. Create().OrderBy(rule => rule.Id, StringComparer.Ordinal)];

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
