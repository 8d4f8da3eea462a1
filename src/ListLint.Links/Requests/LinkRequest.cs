namespace ListLint.Links;

/// <summary>One HTTP request for a link.</summary>
/// <param name="Method">GET or HEAD.</param>
/// <param name="Address">Without fragment, name and password.</param>
/// <param name="Manner">How the link is asked.</param>
internal sealed record LinkRequest(HttpMethod Method, Uri Address, RequestManner Manner)
{
    /// <summary>Whether GET will do in place of HEAD.</summary>
    public bool MayBeGet { get; init; }
}

/// <summary>How one try asks.</summary>
/// <param name="HeadFirst">Whether HEAD may do. Where it does not lead to a page, GET is asked.</param>
/// <param name="WantsBody">Whether the page is to be read.</param>
/// <param name="IsPlain">Whether by HTTP/1.1, because something newer failed.</param>
/// <param name="IsBegun">Whether the link was asked before.</param>
internal sealed record RequestManner(bool HeadFirst, bool WantsBody, bool IsPlain, bool IsBegun);
