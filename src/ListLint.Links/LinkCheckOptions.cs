using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace ListLint.Links;

/// <summary>How links are checked: how politely, how long, and within which bounds.</summary>
public sealed record LinkCheckOptions
{
    /// <summary>The clock to wait by.</summary>
    public required TimeProvider TimeProvider { get; init; }

    /// <summary>What the checker calls itself. Many servers turn away what does not start as a browser does.</summary>
    public string UserAgent { get; init; } = "Mozilla/5.0 (compatible; listlint)";

    /// <summary>The most requests at one time.</summary>
    public int Concurrency { get; init; } = 64;

    /// <summary>The most requests a second, over all hosts; 0 for no such bound.</summary>
    public int Rate { get; init; } = 100;

    /// <summary>The most requests at one time to one host.</summary>
    public int HostConcurrency { get; init; } = 2;

    /// <summary>The least time between the starts of two requests to one host.</summary>
    public TimeSpan HostInterval { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>How long one request may take, from the name of the host to the last byte that is read.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How often a link that seems dead, or a server that failed, is asked again.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>The wait before it is asked again; it doubles from try to try, with jitter.</summary>
    public TimeSpan Backoff { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest wait. A host that asks for a longer one (<c>Retry-After</c>) is asked no more.</summary>
    public TimeSpan MaxWait { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The most redirects from one link.</summary>
    public int MaxRedirects { get; init; } = 10;

    /// <summary>The most bytes that are read of a page, and that its decompression may come to.</summary>
    public int MaxBody { get; init; } = 4 * 1024 * 1024;

    /// <summary>How long the whole run may take. Links that are left over then are unknown.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>Statuses that the user takes as good.</summary>
    public IReadOnlyList<AcceptedStatus> Accept { get; init; } = [];

    /// <summary>Whether addresses of this machine and of private networks may be asked.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>
    /// The proxies; null for those of the environment (HTTP_PROXY, HTTPS_PROXY, NO_PROXY) or the system. Behind a proxy it is the proxy that resolves
    /// names: then only addresses and names that are private as they are written can be refused, and what the proxy lets through is its own matter.
    /// </summary>
    public IWebProxy? Proxy { get; init; }

    /// <summary>The names and connections of the machine; tests have other ones. What is resolved is guarded in either case.</summary>
    internal INetwork Network { get; init; } = new SystemNetwork();

    /// <summary>Who may sign certificates; null for those that the system trusts.</summary>
    internal X509Certificate2Collection? Roots { get; init; }
}
