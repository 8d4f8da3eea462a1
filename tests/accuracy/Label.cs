using System.Text.Json;

namespace ListLint.Accuracy;

/// <summary>A real defect of a seed list, as a person labelled it. Lines are 1-based.</summary>
/// <param name="List">The seed's name without its ending.</param>
/// <param name="Lines">Where a report counts as a hit.</param>
/// <param name="Category">What kind of defect it is.</param>
/// <param name="Counts">Whether it is certain, and provable from the file alone.</param>
/// <param name="Text">The words that are wrong.</param>
/// <param name="Fix">The right line, or words that say what to do; null where nothing was said.</param>
internal sealed record Label(string List, IReadOnlyList<int> Lines, string Category, bool Counts, string Text, string? Fix)
{
    /// <summary>The labels of all seeds, from one JSON object a line.</summary>
    public static IReadOnlyList<Label> Read(string folder) =>
        [
            .. Directory
                .GetFiles(folder, "*.jsonl")
                .Order(StringComparer.Ordinal)
                .SelectMany(path =>
                    File.ReadLines(path).Where(line => line.Length > 0).Select(line => Parse(Path.GetFileNameWithoutExtension(path), line))
                ),
        ];

    private static Label Parse(string list, string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        List<int> lines = [root.GetProperty("line").GetInt32()];
        if (root.TryGetProperty("also_line", out var also) && also.ValueKind == JsonValueKind.Number)
            lines.Add(also.GetInt32());
        if (root.TryGetProperty("also_lines", out var more) && more.ValueKind == JsonValueKind.Array)
            lines.AddRange(more.EnumerateArray().Select(number => number.GetInt32()));
        var isOffline = !root.TryGetProperty("offline", out var offline) || offline.GetBoolean();
        return new Label(
            list,
            lines,
            root.GetProperty("rule").GetString()!,
            isOffline && root.GetProperty("certainty").GetString() == "sure",
            Said("text") ?? "",
            Said("fix")
        );

        string? Said(string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }
}
