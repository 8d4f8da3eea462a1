using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>What SARIF wants to know of a rule.</summary>
internal static class RulePage
{
    /// <summary>The prose of a page: what stands between its title and its first heading, or null where there is none.</summary>
    public static string? Prose(string page)
    {
        var lines = page.ReplaceLineEndings("\n").Split('\n').SkipWhile(line => line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal));
        var paragraphs = string.Join('\n', lines.TakeWhile(line => !line.StartsWith('#')))
            .Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(paragraph => paragraph.Replace('\n', ' '));
        return string.Join("\n\n", paragraphs) is { Length: > 0 } prose ? prose : null;
    }

    /// <summary>
    /// The name for an id, "DuplicateEntry" for "duplicate-entry"; null for one word, because a name that is the id says nothing (SARIF1001).
    /// </summary>
    public static string? Name(string id) =>
        id.Contains('-', StringComparison.Ordinal)
            ? string.Concat(id.Split('-').Select(word => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word[1..]))
            : null;

    /// <summary>SARIF's word for a severity.</summary>
    public static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        };
}
