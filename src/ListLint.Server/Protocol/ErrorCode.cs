namespace ListLint.Server.Protocol;

/// <summary>Why a request has no result: the codes of JSON-RPC 2.0 and of the language server protocol.</summary>
internal enum ErrorCode
{
    /// <summary>The body of a message is not JSON.</summary>
    ParseError = -32700,

    /// <summary>It is JSON, but not a message, or not one that may come now.</summary>
    InvalidRequest = -32600,

    /// <summary>There is no such method.</summary>
    MethodNotFound = -32601,

    /// <summary>The parameters are not those of the method.</summary>
    InvalidParams = -32602,

    /// <summary>A mistake of the server.</summary>
    InternalError = -32603,

    /// <summary>A request came before <c>initialize</c>.</summary>
    ServerNotInitialized = -32002,

    /// <summary>What was asked for cannot be done; the message is for the user.</summary>
    RequestFailed = -32803,

    /// <summary>The client cancelled the request.</summary>
    RequestCancelled = -32800,

    /// <summary>The document changed since the request was made.</summary>
    ContentModified = -32801,
}

/// <summary>A request cannot be answered.</summary>
/// <param name="code">Why.</param>
/// <param name="message">The same for people, a sentence.</param>
internal sealed class RequestException(ErrorCode code, string message) : Exception(message)
{
    /// <summary>Why the request failed, as the protocol counts reasons.</summary>
    public ErrorCode Code => code;
}
