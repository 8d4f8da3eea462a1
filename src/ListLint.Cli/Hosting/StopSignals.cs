using System.Runtime.InteropServices;

namespace ListLint.Cli.Hosting;

/// <summary>
/// Does something before the process ends by SIGINT or SIGTERM, as GitHub's runner sends them where a job is cancelled: the second 7.5 seconds after
/// the first. Where several have something to do, all of it is done, what was wanted last first.
/// </summary>
internal sealed class StopSignals : IDisposable
{
    private const int SignalBase = 128;
    private static readonly List<StopSignals> Open = [];
    private static int ended;
    private readonly Action action;
    private readonly List<PosixSignalRegistration> registrations;

    public StopSignals(Action action)
    {
        this.action = action;
        lock (Open)
            Open.Add(this);
        registrations =
        [
            .. new[] { (PosixSignal.SIGINT, 2), (PosixSignal.SIGTERM, 15) }.Select(signal =>
                PosixSignalRegistration.Create(
                    signal.Item1,
                    context =>
                    {
                        context.Cancel = true;
                        if (Interlocked.Exchange(ref ended, 1) == 0)
                            End(signal.Item2);
                    }
                )
            ),
        ];
    }

    public void Dispose()
    {
        registrations.ForEach(registration => registration.Dispose());
        lock (Open)
            Open.Remove(this);
    }

    private static void End(int signal)
    {
        List<StopSignals> open;
        lock (Open)
            open = [.. Enumerable.Reverse(Open)];
        foreach (var one in open)
            one.action();
        Environment.Exit(SignalBase + signal);
    }
}
