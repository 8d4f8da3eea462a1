using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What an entry is listed under: its heading, and the caption if one that is no year divides it.</summary>
/// <param name="Section">The heading.</param>
/// <param name="Caption">The text of the caption, or null.</param>
internal readonly record struct Topic(Section Section, string? Caption)
{
    /// <summary>The name for messages; empty before the first heading.</summary>
    public string Name => Caption ?? Section.Title;

    /// <summary>The topic of an entry.</summary>
    public static Topic From(Entry entry) => new(entry.Section, entry.Group.Caption is { Date: null, Text: var text } ? text : null);
}
