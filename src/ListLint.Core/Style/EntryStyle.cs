namespace ListLint.Core;

/// <summary>The order in which entries stand.</summary>
public enum EntryOrder
{
    /// <summary>By title.</summary>
    Alphabetical,

    /// <summary>By date, the oldest first.</summary>
    ByDate,

    /// <summary>By date, the newest first.</summary>
    NewestFirst,

    /// <summary>As they came: a new one stands behind the others.</summary>
    Bottom,

    /// <summary>As they came: a new one stands before the others.</summary>
    Top,
}

/// <summary>Within what a work is listed once.</summary>
public enum UniqueScope
{
    /// <summary>Under one topic.</summary>
    Section,

    /// <summary>In a file.</summary>
    File,

    /// <summary>In all lists of a run.</summary>
    Repository,
}

/// <summary>How entries have to be written, as a configuration declares it; null or empty is what it does not say.</summary>
public sealed record EntryStyle
{
    /// <summary>The forms that an entry may have.</summary>
    public IReadOnlyList<EntryForm> Forms { get; init; } = [];

    /// <summary>What holds for titles.</summary>
    public TextStyle? Title { get; init; }

    /// <summary>What holds for descriptions: what stands in a form in the place of the word.</summary>
    public TextStyle? Description { get; init; }

    /// <summary>What holds for the address behind the title.</summary>
    public UrlStyle? Url { get; init; }

    /// <summary>The values of the tags that a form names, by that name.</summary>
    public IReadOnlyDictionary<string, TagStyle> Tags { get; init; } = new Dictionary<string, TagStyle>();

    /// <summary>The order of the entries of a group.</summary>
    public EntryOrder? Order { get; init; }

    /// <summary>Within what a work is listed once.</summary>
    public UniqueScope? Unique { get; init; }

    /// <summary>How many entries a section has at least, where it has any.</summary>
    public int? MinEntries { get; init; }

    /// <summary>The headings of the sections whose entries are left alone, and of those within them; in lower case.</summary>
    public IReadOnlySet<string> Except { get; init; } = new HashSet<string>();
}

/// <summary>What a configuration declares of addresses.</summary>
/// <param name="Hosts">The hosts that they may have, with <c>*.</c> for those below one too; empty for any.</param>
/// <param name="NotHosts">The hosts that they may not have.</param>
/// <param name="EndsWith">What they end with: one of these; empty for anything.</param>
public sealed record UrlStyle(IReadOnlyList<string> Hosts, IReadOnlyList<string> NotHosts, IReadOnlyList<string> EndsWith);

/// <summary>What a configuration declares of a tag.</summary>
/// <param name="Values">The values that it may have.</param>
/// <param name="Section">The heading of the section of the list that names more of them in code marks; null where none does.</param>
/// <param name="Separator">What parts several values in one tag; null where it has one.</param>
public sealed record TagStyle(IReadOnlyList<string> Values, string? Section, string? Separator);
