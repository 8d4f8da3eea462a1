using ListLint.Run.Base;

namespace ListLint.Cli.Hosting;

/// <summary>Says on standard error how far a run is.</summary>
internal sealed class ConsoleDisplay(Host host) : IDisplay
{
    /// <inheritdoc/>
    public bool IsSeen => ProgressLine.IsSeen(host);

    /// <inheritdoc/>
    public void Say(string line) => host.Error.WriteLine($"listlint: {line}");

    /// <inheritdoc/>
    public void Show(Task work, Func<(int Done, int Total, string Words)> state) => ProgressLine.Show(host, work, state);
}
