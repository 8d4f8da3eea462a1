using System.Net;
using System.Net.Sockets;

namespace ListLint.Links;

/// <summary>The names and connections of this machine.</summary>
internal sealed class SystemNetwork : INetwork
{
    // The system resolves names on the thread that asks, and dead ones take it long: on the shared threads a few of them would hold up all else.
    public Task<IReadOnlyList<IPAddress>> Resolve(string host, CancellationToken cancel) =>
        Task
            .Factory.StartNew<IReadOnlyList<IPAddress>>(
                () => Dns.GetHostAddresses(host),
                cancel,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default
            )
            .WaitAsync(cancel);

    public async Task<Stream> Dial(IPEndPoint end, CancellationToken cancel)
    {
        var socket = new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(end, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
