namespace ListLint.Links;

/// <summary>Where GitHub's GraphQL API is, and the token that opens it. No text of it ever shows the token.</summary>
public sealed class RepositoryAccess
{
    private const string PublicApi = "https://api.github.com";
    private const string Site = "https://github.com";

    private RepositoryAccess(Uri endpoint, string token) => (Endpoint, Token) = (endpoint, token);

    /// <summary>The one address that the token is sent to.</summary>
    public Uri Endpoint { get; }

    internal string Token { get; }

    /// <summary>
    /// Reads GITHUB_TOKEN or GH_TOKEN, and GITHUB_API_URL and GITHUB_SERVER_URL as GitHub Actions sets them. Null without a token, and where the
    /// token is for another GitHub (Enterprise), which knows nothing of the repositories on github.com.
    /// </summary>
    /// <param name="variable">A variable of the environment, or null.</param>
    public static RepositoryAccess? FromVariables(Func<string, string?> variable)
    {
        var token = GetVariable("GITHUB_TOKEN") ?? GetVariable("GH_TOKEN");
        if (token is null || token.Any(unit => unit is <= ' ' or > '~') || (GetVariable("GITHUB_SERVER_URL") ?? Site).TrimEnd('/') != Site)
            return null;
        if (
            !Uri.TryCreate((GetVariable("GITHUB_API_URL") ?? PublicApi).TrimEnd('/') + "/graphql", UriKind.Absolute, out var endpoint)
            || endpoint.UserInfo.Length > 0
        )
            return null;
        // The token must not cross a network in the clear.
        return endpoint.Scheme == Uri.UriSchemeHttps || (endpoint.Scheme == Uri.UriSchemeHttp && endpoint.IsLoopback)
            ? new RepositoryAccess(endpoint, token)
            : null;

        string? GetVariable(string name) => variable(name)?.Trim() is { Length: > 0 } value ? value : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Endpoint.ToString();
}
