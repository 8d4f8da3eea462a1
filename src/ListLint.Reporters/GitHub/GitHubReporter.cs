using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>Workflow commands that annotate a run of GitHub Actions.</summary>
public sealed class GitHubReporter : Reporter
{
    /// <summary>What <c>--report</c> calls it, and what it needs to be written.</summary>
    public static ReportFormat Format { get; } = new("github", _ => new GitHubReporter());

    // GitHub shows ten of each level for a step and drops the others without a word.
    private const int Most = 10;
    private static readonly Severity[] Severities = [Severity.Error, Severity.Warning, Severity.Info];

    /// <inheritdoc/>
    public override void Write(RunResult run, TextWriter output)
    {
        var ranked = Ranked(run);
        var left = Severities.ToDictionary(severity => severity, severity => ranked.Count(reported => reported.Diagnostic.Severity == severity));
        var hasMore = left.Values.Any(count => count > Most);
        foreach (var severity in Severities)
        {
            // The sum of the others is a notice too.
            var shown = ranked
                .Where(reported => reported.Diagnostic.Severity == severity)
                .Take(severity == Severity.Info && hasMore ? Most - 1 : Most)
                .ToList();
            left[severity] -= shown.Count;
            foreach (var reported in shown)
                output.Write(WorkflowCommand.Annotation(Level(severity), reported.Source, reported.Diagnostic) + "\n");
        }

        if (hasMore)
            output.Write(WorkflowCommand.Notice("listlint", Rest(left)) + "\n");
    }

    // Each rule takes its turn, so that a rule with a hundred reports does not hide the others.
    private static List<Reported> Ranked(RunResult run)
    {
        var seen = new Dictionary<(string, Severity), int>();
        return
        [
            .. Reported
                .BySeverity(run)
                .Select(reported =>
                {
                    var key = (reported.Diagnostic.Rule, reported.Diagnostic.Severity);
                    return (Reported: reported, Turn: seen[key] = seen.GetValueOrDefault(key) + 1);
                })
                .OrderByDescending(ranked => ranked.Reported.Diagnostic.Severity)
                .ThenBy(ranked => ranked.Turn)
                .Select(ranked => ranked.Reported),
        ];
    }

    private static string Rest(Dictionary<Severity, int> left)
    {
        var counts = Severities
            .Where(severity => left[severity] > 0)
            .Select(severity =>
                ReportText.Count(
                    left[severity],
                    "more " + ReportText.Format(severity),
                    severity == Severity.Info ? "more infos" : $"more {ReportText.Format(severity)}s"
                )
            );
        return $"{string.Join(", ", counts)}. GitHub shows {Most} of each level. The text report in the log has all of them.";
    }

    private static string Level(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };
}
