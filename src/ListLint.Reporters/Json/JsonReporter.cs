using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>
/// The report for programs, version 1: one JSON object; lines and columns 1-based, columns in UTF-16 units, ends exclusive. It holds all that it
/// takes to join it with the reports of other runs (<see cref="JoinedRun"/>).
/// </summary>
public sealed class JsonReporter(ReportOptions options) : Reporter
{
    /// <summary>What <c>--report</c> calls it, and what it needs to be written.</summary>
    public static ReportFormat Format { get; } = new("json", options => new JsonReporter(options)) { PathsFrom = PathStart.Folder };

    /// <summary>The version of the format.</summary>
    internal const int Version = 1;

    /// <inheritdoc/>
    public override void Write(RunResult run, TextWriter output) => JsonOutput.Write(output, Create(run), JsonRunContext.Default.JsonRun);

    private JsonRun Create(RunResult run)
    {
        var sources = Sources.ByPath(run);
        return new JsonRun
        {
            Version = Version,
            Tool = new JsonTool("listlint", options.Version),
            Files = run.Files.Count,
            Diagnostics =
            [
                .. run.Files.SelectMany(file =>
                    file.Diagnostics.Zip(
                        Fingerprints.Compute(file),
                        (diagnostic, print) => JsonDiagnostic.From(file.Source, diagnostic, print, sources)
                    )
                ),
            ],
            Summary = new JsonSummary(run.Count(Severity.Error), run.Count(Severity.Warning), run.Count(Severity.Info)),
            ExitCode = run.ExitCode,
            Notices = run.Notices,
            Checked = [.. run.Files.Select(File)],
            Shard = run.Shard is { } shard ? new JsonShard(shard.Number, shard.Count, shard.Run, [.. run.Pending.Select(JsonPending.From)]) : null,
        };
    }

    private static JsonFile File(FileResult file) =>
        new(file.Source.Path, file.Failures.Count > 0 ? [.. file.Failures.Select(failure => new JsonFailure(failure.Rule, failure.Reason))] : null);
}
