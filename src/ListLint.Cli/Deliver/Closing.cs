using ListLint.Cli.Hosting;
using ListLint.Run.Judge;

namespace ListLint.Cli.Deliver;

/// <summary>Says at the end of a run what no report on standard output has said.</summary>
internal sealed class Closing(Host host, RunOutcome outcome)
{
    /// <summary>Says it on standard error, unless nothing but problems is to be said.</summary>
    public void Write()
    {
        var request = outcome.Request;
        if (request.IsQuiet)
            return;
        if (outcome.Checked is { } sentence && !request.WrittenReports.Any(target => target is { File: null, IsText: true }))
            host.Display.Say(sentence);
    }
}
