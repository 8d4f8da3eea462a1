using System.Text.Json;
using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>SARIF 2.1.0, with all that GitHub's code scanning asks for.</summary>
public sealed class SarifReporter(ReportOptions options) : Reporter
{
    /// <summary>GitHub refuses a run with more results, and shows the first 5,000.</summary>
    internal const int MostResults = 25_000;

    /// <summary>GitHub refuses a report of more than 10 MB when packed by gzip, and others may pack a little worse than we do.</summary>
    internal int MostBytes { get; init; } = 9_500_000;

    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <inheritdoc/>
    public override void Write(RunResult run, TextWriter output)
    {
        var extent = new SarifExtent(Math.Min(run.Files.Sum(file => file.Diagnostics.Count), MostResults), HasFixes: true);
        var bytes = JsonOutput.Bytes(json => Write(run, json, extent));
        while (extent.Results > 0 && SarifExtent.PackedLength(bytes, MostBytes) is var packed && packed > MostBytes)
        {
            extent = extent.Smaller((double)MostBytes / packed);
            bytes = JsonOutput.Bytes(json => Write(run, json, extent));
        }

        JsonOutput.Write(output, bytes);
    }

    private void Write(RunResult run, Utf8JsonWriter json, SarifExtent extent)
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
        WriteInvocation(json, run, extent);
        WriteResults(json, rules, run, extent);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, SarifRules rules, RunResult run, SarifExtent extent)
    {
        var results = new SarifResults(json, rules, Sources.Of(run), extent.HasFixes);
        json.WriteStartArray("results");
        foreach (
            var (source, diagnostic, fingerprint) in run
                .Files.SelectMany(file => file.Diagnostics.Zip(Fingerprints.Of(file), (diagnostic, print) => (file.Source, diagnostic, print)))
                .OrderByDescending(result => result.diagnostic.Severity)
                .Take(extent.Results)
        )
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

    private static void WriteInvocation(Utf8JsonWriter json, RunResult run, SarifExtent extent)
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

        if (run.Files.Sum(file => file.Diagnostics.Count) - extent.Results is > 0 and var left)
            WriteNotification(
                json,
                "warning",
                $"{Words.Count(left, "result")} left out, the least severe: GitHub takes 25000 results, and 10 MB when packed.",
                null
            );
        if (!extent.HasFixes)
            WriteNotification(json, "warning", "The fixes are left out: GitHub takes 10 MB when packed.", null);
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
