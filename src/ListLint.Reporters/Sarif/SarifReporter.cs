using System.Text.Json;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>SARIF 2.1.0, with all that GitHub's code scanning asks for.</summary>
public sealed class SarifReporter(ReportOptions options) : Reporter
{
    /// <summary>GitHub refuses a run with more results, and shows the first 5,000.</summary>
    internal const int MostResults = 25_000;

    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <inheritdoc/>
    public override void Write(RunResult run, TextWriter output) => JsonOutput.Write(output, json => Write(run, json));

    private void Write(RunResult run, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        var rules = new SarifRules(options.Rules, run);
        rules.Write(json, options);
        WriteRoot(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteInvocation(json, run);
        WriteResults(json, rules, run);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, SarifRules rules, RunResult run)
    {
        var results = new SarifResults(json, rules, Sources.Of(run));
        json.WriteStartArray("results");
        foreach (var (source, diagnostic, fingerprint) in run.Files
            .SelectMany(file => file.Diagnostics.Zip(Fingerprints.Of(file.Source, file.Diagnostics), (diagnostic, print) => (file.Source, diagnostic, print)))
            .OrderByDescending(result => result.diagnostic.Severity)
            .Take(MostResults))
            results.Write(source, diagnostic, fingerprint);
        json.WriteEndArray();
    }

    // Where that folder lies on the machine is nobody's business.
    private static void WriteRoot(Utf8JsonWriter json)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifLocation.Root);
        json.WriteStartObject("description");
        json.WriteString("text", "The root of the repository; the folder in which listlint ran, where there is no repository.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, RunResult run)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", run.Files.All(file => file.Failures.Count == 0));
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var file in run.Files)
        {
            foreach (var failure in file.Failures)
                WriteNotification(json, "error", $"Rule {failure.Rule} failed: {failure.Reason}", file.Source.Path);
        }

        if (run.Files.Sum(file => file.Diagnostics.Count) - MostResults is > 0 and var left)
            WriteNotification(json, "warning", $"{Words.Count(left, "result")} left out, the least severe: a run may have 25000.", null);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNotification(Utf8JsonWriter json, string level, string message, string? path)
    {
        json.WriteStartObject();
        json.WriteString("level", level);
        SarifLocation.WriteMessage(json, message);
        if (path is not null)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            SarifLocation.WritePlace(json, path, null);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
