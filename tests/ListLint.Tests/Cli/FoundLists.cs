using System.Text.Json;

namespace ListLint.Tests;

/// <summary>The lists that the command finds in a folder.</summary>
internal static class FoundLists
{
    /// <summary>A list of some entries.</summary>
    public static string Some(int entries) =>
        "# List\n\n" + string.Concat(Enumerable.Range(0, entries).Select(index => $"- [Harbour number {index}](https://x.example/{index})\n"));

    /// <summary>The names of the lists that are checked, none of which has a problem.</summary>
    public static List<string> Checked(Workplace place, params string[] paths)
    {
        var outcome = place.Run(["check", "-v", "--report", "json", .. paths]);
        var names = outcome
            .Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.EndsWith(" line", StringComparison.Ordinal) || line.EndsWith(" lines", StringComparison.Ordinal))
            .Select(line => line["listlint: ".Length..line.LastIndexOf(": ", StringComparison.Ordinal)])
            .ToList();
        using var json = JsonDocument.Parse(outcome.Output);
        Assert.Equal(names.Count, json.RootElement.GetProperty("files").GetInt32());
        Assert.Equal(0, outcome.Exit);
        return names;
    }
}
