using System.Net;
using System.Net.Sockets;

namespace ListLint.Links;

/// <summary>
/// Opens each connection itself, so that the address that is dialled is the one that was looked at: a name that is public now and private a moment
/// later (DNS rebinding) gets nowhere, nor does a redirect.
/// </summary>
internal sealed class Dialer(INetwork network, IWebProxy proxy, bool allowPrivate)
{
    // A first address that takes no connection, such as IPv6 without a way out, must not use up the time for the others.
    private static readonly TimeSpan Each = TimeSpan.FromSeconds(5);

    /// <summary>To be called by the handler of HTTP.</summary>
    /// <exception cref="PrivateAddressException">No address of the host is public.</exception>
    /// <exception cref="SocketException">No address takes a connection.</exception>
    /// <exception cref="ProxyException">The proxy is not there.</exception>
    public async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        if (!IsProxy(context.DnsEndPoint, context.InitialRequestMessage))
            return await Dial(context.DnsEndPoint, allowPrivate, cancel);
        try
        {
            return await Dial(context.DnsEndPoint, allowAll: true, cancel);
        }
        catch (SocketException)
        {
            throw new ProxyException();
        }
    }

    private async Task<Stream> Dial(DnsEndPoint end, bool allowAll, CancellationToken cancel)
    {
        var all = IPAddress.TryParse(end.Host, out var number) ? [number] : await network.Resolve(end.Host, cancel);
        var open = allowAll ? all : [.. all.Where(PublicAddresses.Contains)];
        if (open.Count == 0)
            throw all.Count == 0 ? new SocketException((int)SocketError.HostNotFound) : new PrivateAddressException();
        for (var at = 0; ; at++)
        {
            using var bound = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            if (at < open.Count - 1)
                bound.CancelAfter(Each);
            try
            {
                return await network.Dial(new IPEndPoint(open[at], end.Port), bound.Token);
            }
            catch (Exception error)
                when (at < open.Count - 1 && !cancel.IsCancellationRequested && error is SocketException or OperationCanceledException)
            {
                // The next one.
            }
        }
    }

    // The user chose the proxy; the list did not. Nobody but the handler asks for a tunnel, and only a proxy.
    private bool IsProxy(DnsEndPoint end, HttpRequestMessage request) =>
        request.Method == HttpMethod.Connect
        || (
            request.RequestUri is { } address
            && !proxy.IsBypassed(address)
            && proxy.GetProxy(address) is { } through
            && through != address
            && through.IdnHost.Trim('[', ']').Equals(end.Host.Trim('[', ']'), StringComparison.OrdinalIgnoreCase)
            && through.Port == end.Port
        );
}
