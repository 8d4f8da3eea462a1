namespace ListLint.Core;

/// <summary>A run of sibling entries: the items of one list, the rows of one table, paragraphs that follow one another.</summary>
public sealed class EntryGroup(Section section)
{
    internal List<Entry> EntryList { get; } = [];

    /// <summary>The section that it stands in.</summary>
    public Section Section { get; } = section;

    /// <summary>The line that heads it, such as <c>**2023**</c> or an item without a link that has entries below it; null where none does.</summary>
    public Caption? Caption { get; init; }

    /// <summary>The table whose rows it holds, if any.</summary>
    public Table? Table { get; init; }

    /// <summary>The entry whose nested items these are, if any.</summary>
    public Entry? Parent { get; init; }

    /// <summary>Its entries, in order.</summary>
    public IReadOnlyList<Entry> Entries => EntryList;
}

/// <summary>A line that heads a group without being a heading.</summary>
public sealed class Caption(Span span, string text) : Node(span)
{
    /// <summary>Its visible text.</summary>
    public string Text { get; } = text;

    /// <summary>The date that it states, if any.</summary>
    public StatedDate? Date { get; internal set; }

    /// <summary>The caption around, for nested lists.</summary>
    public Caption? Outer { get; internal set; }
}
