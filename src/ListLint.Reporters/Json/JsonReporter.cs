using System.Text.Json;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>
/// The report for programs, version 1: one JSON object; lines and columns 1-based, columns in UTF-16 units, ends exclusive. It holds all that it
/// takes to join it with the reports of other runs (<see cref="JoinedRun"/>).
/// </summary>
public sealed class JsonReporter(ReportOptions options) : Reporter
{
    /// <summary>The version of the format.</summary>
    internal const int Version = 1;

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
            foreach (var (diagnostic, fingerprint) in file.Diagnostics.Zip(Fingerprints.Of(file)))
                new DiagnosticJson(json, file.Source, sources).Write(diagnostic, fingerprint);
        }

        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("error", run.Count(Severity.Error));
        json.WriteNumber("warning", run.Count(Severity.Warning));
        json.WriteNumber("info", run.Count(Severity.Info));
        json.WriteEndObject();
        WriteRun(run, json);
        json.WriteEndObject();
    }

    private static void WriteRun(RunResult run, Utf8JsonWriter json)
    {
        if (run.ExitCode is { } exit)
            json.WriteNumber("exitCode", exit);
        json.WriteStartArray("notices");
        foreach (var notice in run.Notices)
            json.WriteStringValue(notice);
        json.WriteEndArray();
        json.WriteStartArray("checked");
        foreach (var file in run.Files)
            WriteFile(file, json);
        json.WriteEndArray();
        if (run.Shard is not { } shard)
            return;
        json.WriteStartObject("shard");
        json.WriteNumber("number", shard.Number);
        json.WriteNumber("count", shard.Count);
        json.WriteString("run", shard.Run);
        json.WriteStartArray("pending");
        foreach (var pending in run.Pending)
            DiagnosticJson.Write(json, pending);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFile(FileResult file, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("file", file.Source.Path);
        if (file.Failures.Count > 0)
        {
            json.WriteStartArray("failures");
            foreach (var failure in file.Failures)
            {
                json.WriteStartObject();
                // Not "rule", by which scripts count diagnostics.
                json.WriteString("id", failure.Rule);
                json.WriteString("reason", failure.Reason);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
