using System.Net;
using System.Text;

namespace ListLint.Links;

/// <summary>The pool of connections: no cookies, no credentials, no redirect of its own, headers bounded.</summary>
internal static class Connections
{
    private const int MaxHeaderKilobytes = 64;
    private const int MaxDrain = 64 * 1024;

    public static HttpMessageInvoker Pool(LinkCheckOptions options)
    {
        var proxy = options.Proxy ?? HttpClient.DefaultProxy;
        return new HttpMessageInvoker(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                Credentials = null,
                PreAuthenticate = false,
                UseProxy = true,
                Proxy = proxy,
                AutomaticDecompression = DecompressionMethods.None,
                ActivityHeadersPropagator = null,
                MaxResponseHeadersLength = MaxHeaderKilobytes,
                MaxResponseDrainSize = MaxDrain,
                // The gates bound each host; behind a proxy all hosts are one server here.
                MaxConnectionsPerServer = Math.Max(1, options.Concurrency),
                ConnectTimeout = options.Timeout,
                PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20),
                ConnectCallback = new Dialer(options.Network, proxy, options.AllowPrivate).Connect,
                // Addresses in a Location are written in UTF-8 where they are not escaped.
                ResponseHeaderEncodingSelector = (_, _) => Encoding.UTF8,
                SslOptions =
                {
                    CertificateChainPolicy = Certificates.Policy(options.Roots),
                    RemoteCertificateValidationCallback = (_, _, chain, errors) => Certificates.Check(chain, errors),
                },
            }
        );
    }
}
