using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>SARIF 2.1.0, with all that GitHub's code scanning asks for.</summary>
public sealed class SarifReporter(ReportOptions options) : Reporter
{
    /// <summary>What <c>--report</c> calls it, and what it needs to be written.</summary>
    public static ReportFormat Format { get; } = new("sarif", options => new SarifReporter(options));

    /// <summary>GitHub refuses a run with more results, and shows the first 5,000.</summary>
    internal const int MostResults = 25_000;

    /// <summary>GitHub refuses a report of more than 10 MB when packed by gzip, and others may pack a little worse than we do.</summary>
    internal int MostBytes { get; init; } = 9_500_000;

    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    // Where that folder lies on the machine is nobody's business.
    private static readonly SarifBases Bases = new(
        new SarifBase(new SarifText("The root of the repository, or the folder in which listlint ran when there is no repository."))
    );

    /// <inheritdoc/>
    public override void Write(RunResult run, TextWriter output)
    {
        var extent = new SarifExtent(Math.Min(run.Files.Sum(file => file.Diagnostics.Count), MostResults), HasFixes: true);
        var bytes = JsonOutput.Bytes(Create(run, extent), SarifContext.Default.SarifLog);
        while (extent.Results > 0 && SarifExtent.PackedLength(bytes, MostBytes) is var packed && packed > MostBytes)
        {
            extent = extent.Smaller((double)MostBytes / packed);
            bytes = JsonOutput.Bytes(Create(run, extent), SarifContext.Default.SarifLog);
        }

        JsonOutput.Write(output, bytes);
    }

    private SarifLog Create(RunResult run, SarifExtent extent)
    {
        var rules = new SarifRules(options.Rules, run);
        return new SarifLog(
            Schema,
            "2.1.0",
            [new SarifRun(rules.Create(options), Bases, "utf16CodeUnits", [Invocation(run, extent)], Results(rules, run, extent))]
        );
    }

    private static IReadOnlyList<SarifResult> Results(SarifRules rules, RunResult run, SarifExtent extent)
    {
        var results = new SarifResults(rules, Sources.ByPath(run), extent.HasFixes);
        return
        [
            .. run
                .Files.SelectMany(file => file.Diagnostics.Zip(Fingerprints.Compute(file), (diagnostic, print) => (file.Source, diagnostic, print)))
                .OrderByDescending(result => result.diagnostic.Severity)
                .Take(extent.Results)
                .Select(result => results.Create(result.Source, result.diagnostic, result.print)),
        ];
    }

    private static SarifInvocation Invocation(RunResult run, SarifExtent extent)
    {
        var notifications = run
            .Files.SelectMany(file =>
                file.Failures.Select(failure => Notification("error", $"Rule {failure.Rule} failed: {failure.Reason}", file.Source.Path))
            )
            .ToList();
        if (run.Files.Sum(file => file.Diagnostics.Count) - extent.Results is > 0 and var left)
            notifications.Add(
                Notification(
                    "warning",
                    $"{ReportText.Count(left, "result")} left out, the least severe ones. GitHub takes 25000 results, and 10 MB when compressed.",
                    null
                )
            );
        if (!extent.HasFixes)
            notifications.Add(Notification("warning", "The fixes are left out, because GitHub takes only 10 MB when compressed.", null));
        return new SarifInvocation(run.Files.All(file => file.Failures.Count == 0), notifications);
    }

    private static SarifNotification Notification(string level, string message, string? path) =>
        new(level, SarifText.Message(message), path is null ? null : [SarifLocation.From(path, null)]);
}
