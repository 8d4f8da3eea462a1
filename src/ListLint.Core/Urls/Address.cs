namespace ListLint.Core;

/// <summary>A web address taken apart, each part in normal form. The scheme is forgotten.</summary>
internal ref struct Address
{
    /// <summary>What may stand around an address without being part of it.</summary>
    public const string Blanks = "\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\t\n\v\f\r\u000e\u000f\u001b\u001f \u0085\u00a0\u200b\u3000\ufeff";

    // Schemes that name a work without naming a host, and where they resolve.
    private static readonly (string Scheme, string Home)[] Identifiers = [("arxiv:", "arxiv.org/abs/"), ("doi:", "doi.org/")];

    /// <summary>Lower case, without <c>www.</c> and default port.</summary>
    public string Host;

    /// <summary>Empty or a path that begins with <c>/</c> and does not end with one.</summary>
    public ReadOnlySpan<char> Path;

    /// <summary>As written, without the <c>?</c>.</summary>
    public ReadOnlySpan<char> Query;

    /// <summary>As written, without the <c>#</c>.</summary>
    public ReadOnlySpan<char> Fragment;

    // A query that the form of a rule states is part of what the address names.
    private bool queryIsIdentity;

    /// <summary>Takes an address apart; false for what names no place on the web.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Address address)
    {
        address = default;
        foreach (var (scheme, home) in Identifiers)
        {
            if (text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                return TrySplit($"{home}{text[scheme.Length..].TrimStart(' ').TrimStart('/')}", ref address);
        }

        return AfterScheme(text, out var rest) && TrySplit(rest, ref address);
    }

    /// <summary>Replaces host, path and query by those of a canonical form such as <c>arxiv.org/abs/2303.14070</c>; the fragment stays.</summary>
    public void Become(string form)
    {
        var path = form.IndexOf('/', StringComparison.Ordinal);
        var query = form.IndexOf('?', StringComparison.Ordinal);
        Host = form[..path];
        Path = form.AsSpan(path, (query < 0 ? form.Length : query) - path);
        queryIsIdentity = query >= 0;
        if (queryIsIdentity)
            Query = form.AsSpan(query + 1);
    }

    /// <summary>Puts the parts together.</summary>
    /// <param name="scheme">What stands before the host.</param>
    /// <param name="keeps">Which of the parts behind the path count.</param>
    public readonly string Write(string scheme, UrlParts keeps)
    {
        var query = !queryIsIdentity && (keeps is UrlParts.Fragment or UrlParts.Nothing) ? "" : QueryText.Normal(Host, Query);
        var fragment = FragmentText.Normal(Fragment, keeps is UrlParts.Query or UrlParts.Nothing);
        if (query.Length == 0 && fragment.Length == 0)
            return string.Concat(scheme, Host, Path);
        return $"{scheme}{Host}{Path}{(query.Length == 0 ? "" : "?")}{query}{(fragment.Length == 0 ? "" : "#")}{fragment}";
    }

    private static bool AfterScheme(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        rest = text;
        if (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return true;
        if (text.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
            rest = text[6..];
        else if (text.StartsWith("http:", StringComparison.OrdinalIgnoreCase))
            rest = text[5..];
        if (!rest.StartsWith("//", StringComparison.Ordinal))
            return false;
        rest = rest[2..];
        return true;
    }

    private static bool TrySplit(ReadOnlySpan<char> text, ref Address address)
    {
        var end = text.IndexOfAny('/', '?', '#');
        address.Host = HostName.Normal(end < 0 ? text : text[..end]);
        if (address.Host.Length == 0)
            return false;

        var rest = end < 0 ? [] : text[end..];
        if (rest.IndexOf('#') is >= 0 and var fragment)
        {
            address.Fragment = rest[(fragment + 1)..];
            rest = rest[..fragment];
        }

        if (rest.IndexOf('?') is >= 0 and var query)
        {
            address.Query = rest[(query + 1)..];
            rest = rest[..query];
        }

        address.Path = PathText.Normal(rest);
        return true;
    }
}
