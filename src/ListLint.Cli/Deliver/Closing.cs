using ListLint.Cli.Hosting;
using ListLint.Reporters;
using ListLint.Run.Base;
using ListLint.Run.Judge;
using ListLint.Run.Unix;

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
        if (outcome.CheckedCount is { } sentence && !HasText)
            host.Display.Say(sentence);
        if (HasText && !request.IsFilter)
            SayWhatIsLeft();
        if (request.SuppressionReason is not null)
            SayWhatWasSuppressed();
        foreach (var target in request.WrittenReports.Where(target => target.File is { } file && IsFile(file)))
            Say($"wrote {Printable.Escape(target.File!)} ({target.Format.Name})");
    }

    // What goes to a terminal or through a pipe is nowhere to be found afterwards.
    private bool IsFile(string file) => UnixSystem.StatusOf(Path.GetFullPath(file, host.Folder)) is null or { Kind: FileKind.Regular };

    private void SayWhatIsLeft()
    {
        if (outcome.Checklist.Count > 0)
            host.Output.WriteLine();
        foreach (var line in outcome.Checklist)
            host.Output.WriteLine(line);
    }

    private void SayWhatWasSuppressed()
    {
        var lists = outcome.Lists.Where(list => list.Suppressed > 0).ToList();
        var count = lists.Sum(list => list.Suppressed);
        if (count > 0)
            Say($"suppressed {ReportText.Count(count, "problem")} in {ReportText.Count(lists.Count, "file")}");
        else if (outcome.Complaints.Count == 0)
            Say("there was nothing to suppress");
    }

    private void Say(string line)
    {
        if (HasText && !outcome.Request.IsFilter)
            host.Output.WriteLine(char.ToUpperInvariant(line[0]) + line[1..] + ".");
        else
            host.Display.Say(line);
    }
}
