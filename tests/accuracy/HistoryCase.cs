using System.Text.Json;

namespace ListLint.Accuracy;

/// <summary>A line that its curator corrected later, in the file as it stood before.</summary>
/// <param name="Id">What judged.tsv calls it.</param>
/// <param name="List">The name of the list.</param>
/// <param name="File">Where the file is.</param>
/// <param name="Line">1-based.</param>
/// <param name="Kind">What was wrong.</param>
/// <param name="Old">The line as it stands in the file.</param>
/// <param name="New">The line as the curator left it; null where it was taken out, as a copy of another one.</param>
internal sealed record HistoryCase(string Id, string List, string File, int Line, string Kind, string Old, string? New)
{
    /// <summary>The cases of a folder that were judged to be provable, in order.</summary>
    public static IReadOnlyList<HistoryCase> Read(string folder)
    {
        var judged = System
            .IO.File.ReadLines(Path.Combine(folder, "judged.tsv"))
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length >= 2 && cells[1] == "yes")
            .ToDictionary(cells => cells[0], cells => cells.Length > 2 ? cells[2] : "");
        return
        [
            .. System
                .IO.File.ReadLines(Path.Combine(folder, "cases.jsonl"))
                .Select(line => Parse(folder, line, judged))
                .OfType<HistoryCase>()
                .DistinctBy(one => one.Id),
        ];
    }

    private static HistoryCase? Parse(string folder, string line, Dictionary<string, string> judged)
    {
        using var json = JsonDocument.Parse(line);
        var id = Text(json, "id")!;
        return judged.TryGetValue(id, out var kind)
            ? new HistoryCase(
                id,
                Text(json, "repo")!,
                Path.Combine(folder, Text(json, "file")!),
                json.RootElement.GetProperty("line").GetInt32(),
                kind.Length > 0 ? kind : Text(json, "kind")!,
                Text(json, "old")!,
                Text(json, "new")
            )
            : null;
    }

    private static string? Text(JsonDocument json, string name) => json.RootElement.GetProperty(name).GetString();
}
