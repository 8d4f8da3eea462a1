using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>The report for programs, version 1: one JSON object; lines and columns 1-based, columns in UTF-16 units, ends exclusive.</summary>
public sealed class JsonReporter(ReportOptions options) : Reporter
{
    private const int Version = 1;

    // Nobody puts this into HTML, and a list in Chinese should stay readable.
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public override void Write(RunResult run, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Layout))
            Write(run, json);
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        output.Write('\n');
    }

    private void Write(RunResult run, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartObject("tool");
        json.WriteString("name", "listlint");
        json.WriteString("version", options.Version);
        json.WriteEndObject();
        json.WriteNumber("files", run.Files.Count);
        json.WriteStartArray("diagnostics");
        var sources = run.Files.DistinctBy(file => file.Source.Path).ToDictionary(file => file.Source.Path, file => file.Source, StringComparer.Ordinal);
        foreach (var file in run.Files)
        {
            foreach (var diagnostic in file.Diagnostics)
                new DiagnosticJson(json, file.Source, sources).Write(diagnostic);
        }

        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("error", run.Count(Severity.Error));
        json.WriteNumber("warning", run.Count(Severity.Warning));
        json.WriteNumber("info", run.Count(Severity.Info));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
