namespace ListLint.Cli;

/// <summary>Shows how far a long run is, to whoever looks at a terminal; nothing is left of it at the end.</summary>
/// <param name="host">Standard error.</param>
/// <param name="isWanted">Whether somebody looks.</param>
/// <param name="total">The number of lists.</param>
internal sealed class CheckProgress(Host host, bool isWanted, int total)
{
    private int done;

    /// <summary>As the options and the terminal want it.</summary>
    public static CheckProgress Of(Host host, CheckOptions options, int total) =>
        new(host, !options.Quiet && total > 1 && ProgressLine.IsSeen(host), total);

    /// <summary>Does the work, which calls a step for each list from any thread.</summary>
    public void Run(Action<Action> work)
    {
        if (!isWanted)
        {
            work(() => { });
            return;
        }

        var running = Task.Run(() => work(() => Interlocked.Increment(ref done)));
        ProgressLine.Show(host, running, () => (done, total, $"Checking {total} lists"));
        running.GetAwaiter().GetResult();
    }
}
