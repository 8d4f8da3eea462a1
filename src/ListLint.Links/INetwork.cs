using System.Net;

namespace ListLint.Links;

/// <summary>Where names and connections come from. The guard stands between the two, so that neither gets past it.</summary>
internal interface INetwork
{
    /// <summary>The addresses of a host.</summary>
    /// <exception cref="System.Net.Sockets.SocketException">It has none, or no name server answers.</exception>
    Task<IReadOnlyList<IPAddress>> Resolve(string host, CancellationToken cancel);

    /// <summary>Opens a connection.</summary>
    /// <exception cref="System.Net.Sockets.SocketException">There is nobody.</exception>
    Task<Stream> Dial(IPEndPoint end, CancellationToken cancel);
}
