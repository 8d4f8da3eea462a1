using ListLint.Cli.Hosting;
using ListLint.Reporters;
using ListLint.Run.Judge;

namespace ListLint.Cli.Deliver;

/// <summary>Says at the end of a run what no report has said: which reports were written, and what text would say where there is none.</summary>
internal sealed class Closing(Host host, RunOutcome outcome)
{
    private bool HasText => outcome.Request.WrittenReports.Any(target => target is { File: null, IsText: true });

    /// <summary>Says it beside the text on standard output, else on standard error.</summary>
    public void Write()
    {
        var request = outcome.Request;
        // What was asked for is said in quiet mode too.
        if (request.IsStatistics && !HasText)
            RuleCounts.WriteTable(outcome.Run, host.Error);
        if (request.IsQuiet)
            return;
        if (outcome.Checked is { } sentence && !HasText)
            host.Display.Say(sentence);
        var suppressed = outcome.Lists.Where(list => list.Suppressed > 0).ToList();
        if (request.SuppressionReason is not null && (suppressed.Count > 0 || outcome.Complaints.Count == 0))
            Say(
                suppressed.Count == 0
                    ? "there was nothing to suppress"
                    : $"suppressed {ReportText.Count(suppressed.Sum(list => list.Suppressed), "problem")} in {ReportText.Count(suppressed.Count, "file")}"
            );
        foreach (var target in request.WrittenReports.Where(target => target.File is not null))
            Say($"wrote {Printable.Escape(target.File!)} ({target.Format.Name})");
    }

    private void Say(string line)
    {
        if (HasText && !outcome.Request.IsFilter)
            host.Output.WriteLine(char.ToUpperInvariant(line[0]) + line[1..] + ".");
        else
            host.Display.Say(line);
    }
}
