using System.Text.Json;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>GitLab's Code Quality report: a JSON array; a fingerprint names its problem in the whole project.</summary>
public sealed class GitLabReporter : Reporter
{
    /// <inheritdoc/>
    public override void Write(RunResult run, TextWriter output) => JsonOutput.Write(output, json => Write(run, json));

    private static void Write(RunResult run, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var file in run.Files)
        {
            var fingerprints = Fingerprints.Of(file);
            for (var at = 0; at < fingerprints.Count; at++)
                Write(json, file.Source, file.Diagnostics[at], Fingerprints.Hash(file.Source.Path + "\n" + fingerprints[at]));
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SourceText source, Diagnostic diagnostic, string fingerprint)
    {
        var region = Region.OnFirstLine(source, diagnostic.Span);
        json.WriteStartObject();
        json.WriteString("description", Printable.Of(diagnostic.Message));
        json.WriteString("check_name", diagnostic.Rule);
        json.WriteString("fingerprint", fingerprint);
        json.WriteString("severity", Of(diagnostic.Severity));
        json.WriteStartObject("location");
        json.WriteString("path", source.Path);
        json.WriteStartObject("lines");
        json.WriteNumber("begin", region.Start.Line);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // GitLab has five: "critical" and "blocker" are for what breaks a program, not a list.
    private static string Of(Severity severity) =>
        severity switch
        {
            Severity.Error => "major",
            Severity.Warning => "minor",
            _ => "info",
        };
}
