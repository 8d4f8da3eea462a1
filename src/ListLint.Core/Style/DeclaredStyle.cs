namespace ListLint.Core;

/// <summary>How a list has to be written, as its configuration declares it. What is declared is not learned from the list.</summary>
public sealed record DeclaredStyle
{
    /// <summary>Nothing declared.</summary>
    public static DeclaredStyle None { get; } = new();

    /// <summary>What holds for entries; null where nothing is said of them.</summary>
    public EntryStyle? Entry { get; init; }

    /// <summary>What holds for columns of tables, by the header's text.</summary>
    public IReadOnlyDictionary<string, TextStyle> Columns { get; init; } = new Dictionary<string, TextStyle>();

    /// <summary>Whether a change may add one entry alone; null where that is not said.</summary>
    public bool? OneEntryPerPullRequest { get; init; }

    /// <summary>All that is declared as one text, the same for the same style.</summary>
    public string Key { get; init; } = "";

    /// <summary>Whether nothing is declared.</summary>
    public bool IsEmpty => Entry is null && Columns.Count == 0 && OneEntryPerPullRequest is null;

    /// <summary>Whether the bullet, the signs between the parts and which parts there are is declared.</summary>
    public bool DeclaresForm => Entry?.Forms.Count > 0;

    /// <summary>Whether the sign at the end of a description is declared.</summary>
    public bool DeclaresEnd => DeclaresForm || Entry?.Description?.EndsWith.Count > 0;

    /// <summary>Whether the order of entries is declared.</summary>
    public bool DeclaresOrder => Entry?.Order is not null;

    /// <summary>The style of a column, by its header; null where none is declared. Case and the spaces around do not matter.</summary>
    public TextStyle? Column(string header) => Columns.Count == 0 ? null : Columns.GetValueOrDefault(header.Trim().ToLowerInvariant());

    /// <summary>This, and what only the other one declares; an entry or a column is taken whole.</summary>
    public DeclaredStyle Over(DeclaredStyle below)
    {
        var columns = new Dictionary<string, TextStyle>(below.Columns);
        foreach (var (header, column) in Columns)
            columns[header] = column;
        return new()
        {
            Entry = Entry ?? below.Entry,
            Columns = columns,
            OneEntryPerPullRequest = OneEntryPerPullRequest ?? below.OneEntryPerPullRequest,
            Key = $"{below.Key}\n{Key}",
        };
    }
}
