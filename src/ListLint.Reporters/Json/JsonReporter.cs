using System.Text.Json;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>The report for programs, version 1: one JSON object; lines and columns 1-based, columns in UTF-16 units, ends exclusive.</summary>
public sealed class JsonReporter(ReportOptions options) : Reporter
{
    private const int Version = 1;

    /// <inheritdoc/>
    public override void Write(RunResult run, TextWriter output) => JsonOutput.Write(output, json => Write(run, json));

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
        var sources = Sources.Of(run);
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
