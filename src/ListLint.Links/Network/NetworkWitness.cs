namespace ListLint.Links;

/// <summary>Whether there is a network at all: without one every host seems gone.</summary>
internal sealed class NetworkWitness(INetwork network)
{
    // IANA keeps this name for good (RFC 2606, RFC 6761). It is only looked up, and only where no host of the run answered.
    private const string AlwaysThere = "example.com";
    private readonly Lock state = new();
    private bool saw;
    private Task<bool>? lookup;

    /// <summary>A server answered.</summary>
    public void Saw() => Volatile.Write(ref saw, true);

    /// <summary>Whether a host that cannot be found is likely to be gone.</summary>
    public async Task<bool> Works(CancellationToken cancel)
    {
        if (Volatile.Read(ref saw))
            return true;
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
