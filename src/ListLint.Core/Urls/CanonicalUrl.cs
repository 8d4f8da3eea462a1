namespace ListLint.Core;

/// <summary>
/// An address in the one form in which two ways to write it are equal: an identity, not an address to fetch. Equal by <see cref="Value"/>.
/// What is never merged: other hosts, queries of unknown meaning, fragments (other than the top of a page), a repository and a folder of it.
/// </summary>
public sealed record CanonicalUrl
{
    private const string Scheme = "https://";

    // A rule may hand over to a second host (a publisher's page to its DOI to arXiv); no chain is longer.
    private const int MaxRounds = 4;

    private CanonicalUrl(string value, bool isWeb, AddressRule? rule)
    {
        Value = value;
        IsWeb = isWeb;
        IsWork = rule is { IsWork: true };
        Kind = rule?.Kind ?? "";
    }

    /// <summary>The canonical form, <c>https://host/path?query#fragment</c>; what is no web address stays as written, without outer blanks.</summary>
    public string Value { get; }

    /// <summary>
    /// Whether the address can identify something on the web: http, https, protocol-relative, <c>www.</c>, <c>arxiv:</c> or <c>doi:</c>.
    /// </summary>
    public bool IsWeb { get; }

    /// <summary>Whether the address names a publication: a preprint, an article, a paper in proceedings.</summary>
    public bool IsWork { get; }

    /// <summary>The rule that recognised the address, such as <c>arxiv</c>, <c>doi</c>, <c>github</c>; empty for an unknown site.</summary>
    public string Kind { get; }

    /// <summary>
    /// The host of <see cref="Value"/>, lower case, without <c>www.</c>, with a port that is not the default;
    /// empty where <see cref="IsWeb"/> is false.
    /// </summary>
    public string Host
    {
        get
        {
            if (!IsWeb)
                return "";
            var rest = Value.AsSpan(Scheme.Length);
            var end = rest.IndexOfAny('/', '?', '#');
            return (end < 0 ? rest : rest[..end]).ToString();
        }
    }

    /// <summary>What follows the <c>#</c> of <see cref="Value"/>; empty where there is none.</summary>
    public string Fragment => Value.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? Value[(at + 1)..] : "";

    /// <summary><see cref="Value"/> without its fragment.</summary>
    public string Page => Value.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? Value[..at] : Value;

    /// <summary>Whether <see cref="Value"/> names a place inside a page.</summary>
    public bool HasFragment => Value.Contains('#', StringComparison.Ordinal);

    /// <summary>The canonical form of an address as a list writes it. Never throws; the cost is linear in the length.</summary>
    public static CanonicalUrl Parse(string url)
    {
        var text = MarkdownEscapes.Remove(url).AsSpan().Trim(Address.Blanks);
        if (!Address.TryParse(text, out var address))
            return new(text.Length == url.Length ? url : text.ToString(), isWeb: false, rule: null);

        AddressRule? rule = null;
        for (var round = 0; round < MaxRounds && AddressRules.Apply(ref address) is { } applied; round++)
        {
            rule = applied;
            if (!applied.HandsOver)
                break;
        }

        // Most addresses are written in their one form already; then there is one string of it.
        var value = address.Write(Scheme, rule?.KeptParts ?? UrlParts.QueryAndFragment);
        return new(value == url ? url : value, isWeb: true, rule);
    }

    public bool Equals(CanonicalUrl? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Value;
}
