namespace ListLint.Links;

/// <summary>Whether there is a network at all: without one every host seems gone.</summary>
internal sealed class NetworkWitness(INetwork network)
{
    // IANA keeps this name for good (RFC 2606, RFC 6761). It is only looked up, and only where no host of the run answered.
    private const string AlwaysThere = "example.com";
    private const int ManyMisses = 20;
    private readonly Lock state = new();
    private bool saw;
    private int misses;
    private Task<bool>? lookup;

    /// <summary>Whether there is no use in asking on: nobody answered, and not even a name that is always there is found.</summary>
    public bool IsHopeless { get; private set; }

    /// <summary>A server answered.</summary>
    public void Saw() => Volatile.Write(ref saw, true);

    /// <summary>A host was not found, or nobody answered.</summary>
    public async Task Missed(CancellationToken cancel)
    {
        if (!Volatile.Read(ref saw) && Interlocked.Increment(ref misses) == ManyMisses)
            IsHopeless = !await Works(FaultKind.NoHost, cancel);
    }

    /// <summary>Whether a host that is not there is likely to be gone.</summary>
    /// <param name="fault">What it was that is missing. That names are found does not show that connections leave this machine.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<bool> Works(FaultKind fault, CancellationToken cancel)
    {
        if (Volatile.Read(ref saw) || fault == FaultKind.Refused)
            return saw;
        Task<bool> mine;
        lock (state)
            mine = lookup ??= LookUp();
        return await mine.WaitAsync(cancel) || Volatile.Read(ref saw);
    }

    private async Task<bool> LookUp()
    {
        try
        {
            return (await network.Resolve(AlwaysThere, CancellationToken.None)).Any(PublicAddresses.Contains);
        }
        catch (System.Net.Sockets.SocketException)
        {
            return false;
        }
    }
}
