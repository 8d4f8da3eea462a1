using System.Text.Encodings.Web;
using System.Text.Json;
using ListLint.Engine;
using ListLint.Reporters;
using ListLint.Run.Base;
using ListLint.Run.Files;
using ListLint.Run.Writing;

namespace ListLint.Run.Plan;

/// <summary>Reads and writes a baseline: <c>{"version":1,"tool":"listlint","diagnostics":[{"file","rule","count","line","text"}]}</c>.</summary>
internal static class BaselineFile
{
    /// <summary>Where a baseline is written to if nothing else is said.</summary>
    public const string UsualName = ".listlint-baseline.json";

    private const int Version = 1;
    private const int Megabytes = 100;
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The name of a list in a baseline that stands in a folder, so that it is the same from wherever the command runs.</summary>
    public static string NameIn(string folder, string shown, Machine machine) =>
        Slashes.Forward(Path.GetRelativePath(folder, Path.GetFullPath(shown, machine.Folder)));

    /// <summary>The folder of a baseline.</summary>
    public static string FolderOf(string file, Machine machine) => Path.GetDirectoryName(Path.GetFullPath(file, machine.Folder)) ?? machine.Folder;

    /// <summary>Reads the baseline of a file.</summary>
    /// <param name="path">Its absolute path.</param>
    /// <param name="shown">Its name in messages.</param>
    /// <exception cref="UsageException">It cannot be read, or is no baseline.</exception>
    public static Baseline Read(string path, string shown)
    {
        if (Boundary.RefuseLinks(path, Repository.RootOf(Path.GetDirectoryName(path) ?? path), "read") is { } outside)
            throw Wrong(outside);
        try
        {
            using var json = JsonDocument.Parse(RegularFile.Read(path, Megabytes));
            var root = json.RootElement;
            if (
                root.ValueKind != JsonValueKind.Object
                || !root.TryGetProperty("tool", out var tool)
                || tool.ValueKind != JsonValueKind.String
                || tool.GetString() != "listlint"
            )
                throw Wrong("is not a baseline of listlint");
            if (root.GetProperty("version").GetInt32() != Version)
                throw Wrong("is the baseline of another version of listlint");
            return new Baseline([.. root.GetProperty("diagnostics").EnumerateArray().Select(Entry)]);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Wrong(FileProblem.FormatMissing(path) ?? "is not there");
        }
        catch (JsonException error)
        {
            throw Wrong($"is not JSON (line {error.LineNumber + 1})");
        }
        catch (Exception error) when (error is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw Wrong("is damaged: a part is missing or of another kind");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Wrong(FileProblem.Format(error, path, "read"));
        }

        UsageException Wrong(string what) => new($"--baseline: {Printable.Escape(shown)} {what}. Write a new one: listlint baseline --output FILE");
    }

    /// <summary>Writes a baseline to a file.</summary>
    /// <exception cref="UsageException">It cannot be written, or there is another file in its place.</exception>
    public static void Write(string path, string shown, Baseline baseline)
    {
        if (File.Exists(path) && !IsBaseline(path, shown))
            throw new UsageException($"--output: {Printable.Escape(shown)} exists and is not a baseline. Move it away, or name another file");
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
            Write(json, baseline);
        try
        {
            WholeFile.Write(path, [.. buffer.ToArray(), (byte)'\n']);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"--output: {Printable.Escape(shown)} {FileProblem.Format(error, path, "written")}");
        }
    }

    private static bool IsBaseline(string path, string shown)
    {
        try
        {
            Read(path, shown);
            return true;
        }
        catch (UsageException)
        {
            return false;
        }
    }

    private static void Write(Utf8JsonWriter json, Baseline baseline)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("tool", "listlint");
        json.WriteStartArray("diagnostics");
        foreach (var entry in baseline.Entries)
        {
            json.WriteStartObject();
            json.WriteString("file", entry.Path);
            json.WriteString("rule", entry.Rule);
            json.WriteNumber("count", entry.Count);
            json.WriteString("line", entry.Line);
            json.WriteString("text", entry.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static BaselineEntry Entry(JsonElement json)
    {
        var count = json.GetProperty("count").GetInt32();
        return new BaselineEntry(Text("file"), Text("rule"), Text("line"), Text("text"), count > 0 ? count : throw new FormatException());

        string Text(string name) => json.GetProperty(name).GetString() ?? throw new FormatException();
    }
}
