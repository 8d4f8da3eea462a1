using System.Runtime.InteropServices;

namespace ListLint.Cli;

/// <summary>Does something before the process ends by SIGINT or SIGTERM, as GitHub's runner sends them where a job is cancelled: the second 7.5 seconds after the first.</summary>
internal sealed class StopSignals : IDisposable
{
    private const int SignalBase = 128;
    private readonly List<PosixSignalRegistration> registrations;

    public StopSignals(Action action) => registrations =
    [
        .. new[] { (PosixSignal.SIGINT, 2), (PosixSignal.SIGTERM, 15) }.Select(signal => PosixSignalRegistration.Create(signal.Item1, context =>
        {
            context.Cancel = true;
            action();
            Environment.Exit(SignalBase + signal.Item2);
        })),
    ];

    public void Dispose() => registrations.ForEach(registration => registration.Dispose());
}
