using System.Text.Json.Serialization;

namespace ListLint.Cli.Commands.Inspect;

/// <summary>An entry.</summary>
internal sealed record InspectedEntry(
    string Shape,
    string? Title,
    int Line,
    int EndLine,
    string Section,
    int Group,
    string? Caption,
    string? Identity,
    IReadOnlyList<InspectedLink> Links,
    IReadOnlyList<string> Tags,
    IReadOnlyList<InspectedDate> Dates
);

/// <summary>A link of an entry.</summary>
internal sealed record InspectedLink(string? Label, string? Text, string? Url, string Role, string Form, string? Canonical, int Line);

/// <summary>A stated date; the month, the day and the context only where they are stated.</summary>
internal sealed record InspectedDate(
    int Year,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Month,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Day,
    string Format,
    string Source,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Context,
    int Line
);
