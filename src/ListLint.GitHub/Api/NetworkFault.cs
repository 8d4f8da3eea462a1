namespace ListLint.GitHub;

/// <summary>Words for what went wrong on the way. Those of exceptions are missing in a native build, and may quote what was sent.</summary>
internal static class NetworkFault
{
    /// <summary>A clause for people.</summary>
    public static string Format(Exception error) =>
        ((error as HttpRequestException)?.HttpRequestError ?? (error as HttpIOException)?.HttpRequestError) switch
        {
            HttpRequestError.NameResolutionError => "no server is known by the name in GITHUB_API_URL",
            HttpRequestError.ConnectionError => "the server takes no connection; a proxy is set by HTTPS_PROXY",
            HttpRequestError.SecureConnectionError => "no secure connection can be made; is the certificate of the server known here?",
            HttpRequestError.ProxyTunnelError => "the proxy does not let it through",
            HttpRequestError.ResponseEnded => "the answer broke off",
            _ => "the connection broke off",
        };
}
