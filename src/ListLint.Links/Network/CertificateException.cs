namespace ListLint.Links;

/// <summary>A certificate that a browser would refuse too.</summary>
/// <param name="reason">Why, as a phrase.</param>
internal sealed class CertificateException(string reason) : IOException
{
    /// <summary>Why, as a phrase for people.</summary>
    public string Reason { get; } = reason;
}
