namespace ListLint.Links;

/// <summary>What kind of failure kept an answer away.</summary>
internal enum FaultKind
{
    /// <summary>It may pass: a time-out, a broken connection, a name server that does not answer.</summary>
    Transient,

    /// <summary>No name server knows the host.</summary>
    NoHost,

    /// <summary>The machine is there and takes no connection.</summary>
    Refused,

    /// <summary>It will be the same next time: a certificate, an address that is not asked.</summary>
    Lasting,

    /// <summary>The host was tried enough in this run, for another link, and is not there.</summary>
    Gone,

    /// <summary>The host is not asked any more in this run.</summary>
    Closed,
}

/// <summary>Why a request got no HTTP answer.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Reason">A phrase for people.</param>
internal sealed record Fault(FaultKind Kind, string Reason);
