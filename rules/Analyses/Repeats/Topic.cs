using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What an entry is listed under: its heading, and the caption that is no year, or the entry, above its list if there is one.</summary>
/// <param name="Section">The heading.</param>
/// <param name="Caption">The text of the caption, or the title of the entry; null for neither.</param>
internal readonly record struct Topic(Section Section, string? Caption)
{
    /// <summary>The name for messages; empty before the first heading.</summary>
    public string Name => Caption ?? Section.Title;

    /// <summary>The topic of an entry.</summary>
    public static Topic From(Entry entry) =>
        new(entry.Section, entry.Group.Caption is { Date: null, Text: var text } ? text : entry.Group.Parent?.Title);
}
