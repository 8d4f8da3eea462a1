namespace ListLint.Core;

/// <summary>An address in the one form in which two ways to write it are equal. Placeholder until the real one lands.</summary>
public sealed record CanonicalUrl(string Value, bool IsWeb, bool IsWork)
{
    public static CanonicalUrl Of(string url) => new(url.TrimEnd('/'), url.StartsWith("http", StringComparison.OrdinalIgnoreCase), url.Contains("arxiv", StringComparison.OrdinalIgnoreCase));
}
