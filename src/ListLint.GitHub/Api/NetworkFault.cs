namespace ListLint.GitHub;

/// <summary>Words for what went wrong on the way. Those of exceptions are missing in a native build, and may quote what was sent.</summary>
internal static class NetworkFault
{
    /// <summary>A clause for people.</summary>
    public static string Format(Exception error) =>
        ((error as HttpRequestException)?.HttpRequestError ?? (error as HttpIOException)?.HttpRequestError) switch
        {
            HttpRequestError.NameResolutionError => "no server has the name in GITHUB_API_URL",
            HttpRequestError.ConnectionError => "the server does not accept connections; HTTPS_PROXY sets a proxy",
            HttpRequestError.SecureConnectionError => "no secure connection is possible; is the server's certificate trusted here?",
            HttpRequestError.ProxyTunnelError => "the proxy refuses the connection",
            HttpRequestError.ResponseEnded => "the answer was cut off",
            _ => "the connection was lost",
        };
}
