using System.Net.Sockets;

namespace ListLint.Links;

/// <summary>
/// What an exception of the network means, in words of our own: those of exceptions are missing in a native build, and may quote the server.
/// </summary>
internal static class NetworkFault
{
    public static readonly Fault TimeOut = new(FaultKind.Transient, "no answer in time");

    public static readonly Fault NoNetwork = new(FaultKind.Closed, "there seems to be no network");

    public static Fault From(Exception error)
    {
        for (var inner = error; inner is not null; inner = inner.InnerException)
        {
            if (FindKnown(inner) is { } fault)
                return fault;
        }

        return ((error as HttpRequestException)?.HttpRequestError ?? (error as HttpIOException)?.HttpRequestError) switch
        {
            HttpRequestError.SecureConnectionError => new(FaultKind.Transient, "no secure connection is possible"),
            HttpRequestError.ProxyTunnelError => new(FaultKind.Transient, "the proxy refuses the connection"),
            HttpRequestError.ResponseEnded => new(FaultKind.Transient, "the answer was cut off"),
            HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError or HttpRequestError.ConfigurationLimitExceeded => new(
                FaultKind.Transient,
                "the answer is not valid HTTP"
            ),
            _ => new(FaultKind.Transient, "the connection was lost"),
        };
    }

    private static Fault? FindKnown(Exception error) =>
        error switch
        {
            PrivateAddressException => new(FaultKind.Lasting, PublicNames.Private),
            CertificateException certificate => new(FaultKind.Lasting, certificate.Reason),
            ProxyException => new(FaultKind.Transient, "the proxy does not accept connections"),
            SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } => new(FaultKind.NoHost, "no such host"),
            SocketException { SocketErrorCode: SocketError.TryAgain or SocketError.NoRecovery } => new(
                FaultKind.Transient,
                "no name server answers for the host"
            ),
            SocketException { SocketErrorCode: SocketError.ConnectionRefused } => new(FaultKind.Refused, "the host does not accept connections"),
            SocketException
            {
                SocketErrorCode: SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.AddressFamilyNotSupported
            } => new(FaultKind.Transient, "the host cannot be reached"),
            SocketException { SocketErrorCode: SocketError.TimedOut } or TimeoutException => TimeOut,
            System.Security.Authentication.AuthenticationException { InnerException: not CertificateException } => new(
                FaultKind.Transient,
                "no secure connection is possible"
            ),
            _ => null,
        };
}
