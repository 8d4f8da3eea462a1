using System.Text;
using System.Text.Json.Nodes;

namespace ListLint.Tests;

/// <summary>What GitHub demands of the output of a check run (docs.github.com/en/rest/checks/runs).</summary>
internal static class OutputRules
{
    private const int LongestMarkdown = 65_535;
    private const int LongestText = 64 * 1024;
    private const int LongestTitle = 255;
    private const int MostAnnotations = 50;

    /// <summary>Why an output is refused, or null.</summary>
    public static string? Refusal(JsonNode output)
    {
        if (Text(output, "title") is not { Length: > 0 } || Text(output, "summary") is not { } summary)
            return "For 'properties/summary', nil is not a string.";
        if (summary.Length > LongestMarkdown || Text(output, "text")?.Length > LongestMarkdown)
            return "Only 65535 characters are allowed; 'properties/summary' is too long.";
        if (output["annotations"] is not JsonArray annotations)
            return null;
        return annotations.Count > MostAnnotations
            ? $"No more than 50 items are allowed; {annotations.Count} were supplied."
            : annotations.Select(node => RefuseAnnotation(node!)).FirstOrDefault(reason => reason is not null);
    }

    private static string? RefuseAnnotation(JsonNode node)
    {
        var (path, start, end) = (Text(node, "path"), Number(node, "start_line"), Number(node, "end_line"));
        if (path is not { Length: > 0 } || path.StartsWith('/') || path.StartsWith("./") || path.Split('/').Contains("..") || path.Contains('\\'))
            return $"'path' has to be relative to the root of the repository: {path}";
        if (start is not >= 1 || end is null || end < start)
            return $"lines {start} to {end} cannot be";
        var (first, last) = (Number(node, "start_column"), Number(node, "end_column"));
        if ((first ?? last) is not null && (start != end || first is not >= 1 || last < first))
            return $"columns {first} to {last} are for one line, not {start} to {end}";
        if (Text(node, "annotation_level") is not ("notice" or "warning" or "failure"))
            return $"{Text(node, "annotation_level")} is not a member of [\"notice\", \"warning\", \"failure\"].";
        if (
            Text(node, "message") is not { Length: > 0 } message
            || Encoding.UTF8.GetByteCount(message) > LongestText
            || Encoding.UTF8.GetByteCount(Text(node, "raw_details") ?? "") > LongestText
        )
            return "'message' or 'raw_details' is missing or larger than 64 KB";
        return Text(node, "title")?.Length > LongestTitle ? "'title' has more than 255 characters" : null;
    }

    private static string? Text(JsonNode node, string name) => node[name]?.GetValue<string>();

    private static int? Number(JsonNode node, string name) => node[name]?.GetValue<int>();
}
