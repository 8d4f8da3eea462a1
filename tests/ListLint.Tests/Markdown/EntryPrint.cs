using System.Globalization;

namespace ListLint.Tests;

/// <summary>What the model makes of a text: a line for each entry, with its line, shape, title, tags, dates and links.</summary>
internal static class EntryPrint
{
    /// <summary>The entries of a text.</summary>
    public static List<string> Format(string markdown)
    {
        var list = Parsing.Parse(SourceText.From(markdown), Facts.None);
        return [.. list.Entries.Select(entry => Print(list, entry))];
    }

    /// <summary>The titles of the entries of a text.</summary>
    public static List<string> Titles(string markdown) =>
        [.. Parsing.Parse(SourceText.From(markdown), Facts.None).Entries.Select(entry => entry.Title)];

    private static string Print(CuratedList list, Entry entry)
    {
        var parts = new List<string> { string.Create(CultureInfo.InvariantCulture, $"{list.LineOf(entry)} {entry.Shape} «{entry.Title}»") };
        parts.AddRange(entry.Tags.Select(tag => $"[{tag.Text}]"));
        parts.AddRange(
            entry.Dates.Select(date =>
                $"{string.Join('-', new int?[] { date.Year, date.Month, date.Day }.Where(part => part is not null))}/{date.Source}"
            )
        );
        parts.AddRange(entry.Links.Select(link => $"{link.Label?.Text ?? link.Role.ToString()}:{link.Canonical.Value["https://".Length..]}"));
        if (entry.Group.Caption is { } caption)
            parts.Add($"cap:{caption.Text}");
        if (entry.InheritedDate is { } inherited)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"inherits {inherited.Year}"));
        return string.Join(' ', parts);
    }
}
