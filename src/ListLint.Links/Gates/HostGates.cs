using System.Collections.Concurrent;

namespace ListLint.Links;

/// <summary>The gates of all hosts of a run.</summary>
internal sealed class HostGates(LinkCheckOptions options) : IDisposable
{
    private readonly GlobalGate all = new(options.Concurrency, options.Rate, options.TimeProvider);
    private readonly ConcurrentDictionary<string, HostGate> gates = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<HostGate> All => gates.Values;

    public HostGate Get(Uri address) =>
        gates.GetOrAdd(address.Authority, static (host, arg) => new HostGate(host, arg.options, arg.all), (options, all));

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var gate in gates.Values)
            gate.Dispose();
    }
}
