using System.Text.Json.Serialization;

namespace ListLint.Cli.Commands.Inspect;

/// <summary>A list's model, as it is printed. Lines are 1-based, columns of tables and depths 0-based.</summary>
internal sealed record InspectedList(
    string File,
    int Lines,
    string Encoding,
    bool ByteOrderMark,
    IReadOnlyList<InspectedSection> Sections,
    InspectedContents? Contents,
    IReadOnlyList<InspectedEntry> Entries,
    IReadOnlyList<InspectedTable> Tables,
    IReadOnlyList<InspectedAnchor> Anchors,
    IReadOnlyList<InspectedLabel> Labels,
    InspectedCounts Counts
);

/// <summary>A section.</summary>
internal sealed record InspectedSection(
    int Level,
    string Title,
    string Slug,
    int Line,
    bool HasContent,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] InspectedDate? Date
);

/// <summary>The table of contents.</summary>
internal sealed record InspectedContents(int Line, IReadOnlyList<InspectedItem> Items);

/// <summary>An item of the table of contents.</summary>
internal sealed record InspectedItem(int Depth, string Text, string? Url, int Line);

/// <summary>A table.</summary>
internal sealed record InspectedTable(
    int Line,
    bool Html,
    string Section,
    int Columns,
    IReadOnlyList<string> Header,
    IReadOnlyList<InspectedRow> Rows
);

/// <summary>A row of a table.</summary>
internal sealed record InspectedRow(int Line, int Cells);

/// <summary>What a fragment can lead to.</summary>
internal sealed record InspectedAnchor(string Name, int Line, bool Heading);

/// <summary>A label of links, and how often it stands.</summary>
internal sealed record InspectedLabel(string Text, int Count);

/// <summary>How many there are.</summary>
internal sealed record InspectedCounts(int Sections, int Entries, int Tables, int Links);

/// <summary>How it is written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(InspectedList))]
internal sealed partial class InspectContext : JsonSerializerContext;
