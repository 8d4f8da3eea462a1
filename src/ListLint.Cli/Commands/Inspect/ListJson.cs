using System.Text.Json;
using ListLint.Core;

namespace ListLint.Cli.Commands.Inspect;

/// <summary>Writes a list's model as JSON. Lines are 1-based, columns of tables and depths 0-based.</summary>
internal sealed class ListJson(Utf8JsonWriter json, CuratedList list)
{
    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("file", list.Source.Path);
        json.WriteNumber("lines", list.Source.LineCount);
        json.WriteString(
            "encoding",
            list.Source.Encoding switch
            {
                TextEncoding.Utf8 => "utf-8",
                TextEncoding.Utf16LittleEndian => "utf-16le",
                _ => "utf-16be",
            }
        );
        json.WriteBoolean("byteOrderMark", list.Source.HasByteOrderMark);
        WriteAll("sections", list.Sections, Write);
        WriteContents();
        var entries = new EntryJson(json, list);
        WriteAll("entries", list.Entries, entries.Write);
        WriteAll("tables", list.Tables, Write);
        WriteAll("anchors", list.Anchors, Write);
        WriteLabels();
        WriteCounts();
        json.WriteEndObject();
    }

    private void Write(Section section)
    {
        json.WriteNumber("level", section.Level);
        json.WriteString("title", section.Title);
        json.WriteString("slug", section.Slug);
        json.WriteNumber("line", list.LineOf(section));
        json.WriteBoolean("hasContent", section.HasContent);
        if (section.Date is { } date)
            EntryJson.Write(json, list, date, "date");
    }

    private void WriteContents()
    {
        if (list.Contents is not { } contents)
        {
            json.WriteNull("contents");
            return;
        }

        json.WriteStartObject("contents");
        json.WriteNumber("line", list.LineOf(contents));
        WriteAll(
            "items",
            contents.Items,
            item =>
            {
                json.WriteNumber("depth", item.Depth);
                json.WriteString("text", item.Text);
                json.WriteString("url", item.Link?.Url);
                json.WriteNumber("line", list.LineOf(item));
            }
        );
        json.WriteEndObject();
    }

    private void Write(Table table)
    {
        json.WriteNumber("line", list.LineOf(table));
        json.WriteBoolean("html", table.IsHtml);
        json.WriteString("section", table.Section.Slug);
        json.WriteNumber("columns", table.Columns);
        json.WriteStartArray("header");
        foreach (var cell in table.Header?.Cells ?? [])
            json.WriteStringValue(cell.Text);
        json.WriteEndArray();
        WriteAll(
            "rows",
            table.Rows,
            row =>
            {
                json.WriteNumber("line", list.LineOf(row));
                json.WriteNumber("cells", row.Cells.Count);
            }
        );
    }

    private void Write(Anchor anchor)
    {
        json.WriteString("name", anchor.Name);
        json.WriteNumber("line", list.LineOf(anchor));
        json.WriteBoolean("heading", anchor.Section is not null);
    }

    private void WriteLabels() =>
        WriteAll(
            "labels",
            list.Labels.GroupBy(label => label.Text, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal),
            group =>
            {
                json.WriteString("text", group.Key);
                json.WriteNumber("count", group.Count());
            }
        );

    private void WriteCounts()
    {
        json.WriteStartObject("counts");
        json.WriteNumber("sections", list.Sections.Count);
        json.WriteNumber("entries", list.Entries.Count);
        json.WriteNumber("tables", list.Tables.Count);
        json.WriteNumber("links", list.Links.Count);
        json.WriteEndObject();
    }

    private void WriteAll<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
