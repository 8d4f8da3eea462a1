using ListLint.Core;

namespace ListLint.Cli.Commands.Inspect;

/// <summary>Says what listlint sees in a list.</summary>
internal sealed class Inspection(CuratedList list)
{
    private readonly Dictionary<EntryGroup, int> groups = list
        .Groups.Select((group, at) => (group, at))
        .ToDictionary(pair => pair.group, pair => pair.at);

    /// <summary>The model.</summary>
    public InspectedList Create() =>
        new(
            list.Source.Path,
            list.Source.LineCount,
            list.Source.Encoding switch
            {
                TextEncoding.Utf8 => "utf-8",
                TextEncoding.Utf16LittleEndian => "utf-16le",
                _ => "utf-16be",
            },
            list.Source.HasByteOrderMark,
            [.. list.Sections.Select(Create)],
            list.Contents is { } contents
                ? new InspectedContents(
                    list.LineOf(contents),
                    [.. contents.Items.Select(item => new InspectedItem(item.Depth, item.Text, item.Link?.Url, list.LineOf(item)))]
                )
                : null,
            [.. list.Entries.Select(Create)],
            [.. list.Tables.Select(Create)],
            [.. list.Anchors.Select(anchor => new InspectedAnchor(anchor.Name, list.LineOf(anchor), anchor.Section is not null))],
            Labels(),
            new InspectedCounts(list.Sections.Count, list.Entries.Count, list.Tables.Count, list.Links.Count)
        );

    private InspectedSection Create(Section section) =>
        new(section.Level, section.Title, section.Slug, list.LineOf(section), section.HasContent, section.Date is { } date ? Create(date) : null);

    private InspectedTable Create(Table table) =>
        new(
            list.LineOf(table),
            table.IsHtml,
            table.Section.Slug,
            table.Columns,
            [.. (table.Header?.Cells ?? []).Select(cell => cell.Text)],
            [.. table.Rows.Select(row => new InspectedRow(list.LineOf(row), row.Cells.Count))]
        );

    private InspectedEntry Create(Entry entry) =>
        new(
            Camel(entry.Shape),
            entry.Title,
            list.LineOf(entry),
            list.Source.LineOf(Math.Max(entry.Lines.Start, entry.Lines.End - 1)),
            entry.Section.Slug,
            groups.GetValueOrDefault(entry.Group, -1),
            entry.Group.Caption?.Text,
            entry.Identity?.Value,
            [.. entry.Links.Select(Create)],
            [.. entry.Tags.Select(tag => tag.Text)],
            [.. entry.Dates.Select(Create)]
        );

    private InspectedLink Create(Link link) =>
        new(link.Label?.Text, link.Text, link.Url, Camel(link.Role), Camel(link.Form), link.Canonical.Value, list.LineOf(link));

    private InspectedDate Create(StatedDate date) =>
        new(date.Year, date.Month, date.Day, date.Format, Camel(date.Source), date.Context.Length > 0 ? date.Context : null, list.LineOf(date));

    private IReadOnlyList<InspectedLabel> Labels() =>
        [
            .. list
                .Labels.GroupBy(label => label.Text, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new InspectedLabel(group.Key, group.Count())),
        ];

    private static string Camel<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
