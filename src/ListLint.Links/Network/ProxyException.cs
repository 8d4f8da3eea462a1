namespace ListLint.Links;

/// <summary>The proxy is not there; that says nothing of the hosts behind it.</summary>
internal sealed class ProxyException : IOException;
