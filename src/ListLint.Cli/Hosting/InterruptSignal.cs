using System.Runtime.InteropServices;

namespace ListLint.Cli.Hosting;

/// <summary>Does something in place of ending the process by SIGINT or SIGTERM: whoever asked for it ends by itself.</summary>
internal sealed class InterruptSignal : IDisposable
{
    private readonly List<PosixSignalRegistration> registrations;

    public InterruptSignal(Action action) =>
        registrations = [
            .. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(signal =>
                PosixSignalRegistration.Create(
                    signal,
                    context =>
                    {
                        context.Cancel = true;
                        action();
                    }
                )
            ),
        ];

    public void Dispose() => registrations.ForEach(registration => registration.Dispose());
}
