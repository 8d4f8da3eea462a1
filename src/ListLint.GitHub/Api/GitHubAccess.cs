using System.Buffers;

namespace ListLint.GitHub;

/// <summary>Where GitHub's API is, for which repository, and the token that opens it. No text of it ever shows the token.</summary>
public sealed class GitHubAccess
{
    private const string Site = "https://github.com";
    private static readonly Uri PublicApi = new("https://api.github.com");
    private static readonly SearchValues<char> NoToken = SearchValues.Create([.. Enumerable.Range(0, 0x21).Select(code => (char)code), (char)0x7F]);

    private GitHubAccess(Uri api, string owner, string name, string token) => (Api, Owner, Name, Token) = (api, owner, name, token);

    /// <summary>
    /// The address that the paths of requests follow, without a slash at its end: another one than GitHub's own with GitHub Enterprise.
    /// </summary>
    public Uri Api { get; }

    /// <summary>The owner of the repository.</summary>
    public string Owner { get; }

    /// <summary>The name of the repository, without its owner.</summary>
    public string Name { get; }

    internal string Token { get; }

    /// <summary>Reads GITHUB_TOKEN, GITHUB_REPOSITORY and GITHUB_API_URL, as GitHub Actions sets the last two.</summary>
    /// <param name="variable">A variable of the environment, or null.</param>
    /// <exception cref="FormatException">One of them is missing or cannot be; the message says what to do.</exception>
    public static GitHubAccess FromVariables(Func<string, string?> variable)
    {
        var token = variable("GITHUB_TOKEN")?.Trim();
        if (string.IsNullOrEmpty(token))
            throw new FormatException("GITHUB_TOKEN is not set. In a workflow: env: {GITHUB_TOKEN: ${{ github.token }}}");
        if (token.AsSpan().ContainsAny(NoToken) || token.Any(unit => unit > 0x7E))
            throw new FormatException("GITHUB_TOKEN contains a character that no token has");
        if (variable("GITHUB_REPOSITORY")?.Split('/') is not [{ Length: > 0 } owner, { Length: > 0 } name])
            throw new FormatException("GITHUB_REPOSITORY is not set to OWNER/NAME, as GitHub Actions does");
        return new GitHubAccess(Address(variable("GITHUB_API_URL")), owner, name, token);
    }

    /// <summary>
    /// The same for another repository on github.com, with GITHUB_TOKEN or GH_TOKEN. Null without a token, and where it is for another GitHub.
    /// </summary>
    /// <param name="variable">A variable of the environment, or null.</param>
    /// <param name="repository"><c>owner/name</c>.</param>
    /// <exception cref="FormatException">A variable cannot be; the message says what to do.</exception>
    public static GitHubAccess? ForRepository(Func<string, string?> variable, string repository)
    {
        var token = variable("GITHUB_TOKEN") is { Length: > 0 } first ? first : variable("GH_TOKEN");
        if (string.IsNullOrWhiteSpace(token) || (variable("GITHUB_SERVER_URL") ?? Site).TrimEnd('/') != Site)
            return null;
        return FromVariables(name =>
            name switch
            {
                "GITHUB_TOKEN" => token,
                "GITHUB_REPOSITORY" => repository,
                _ => variable(name),
            }
        );
    }

    /// <summary>A text that may come from elsewhere, without the token.</summary>
    public string Clean(string text) => text.Replace(Token, "***", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"{Owner}/{Name} at {Api}";

    // The token must not cross a network in the clear.
    private static Uri Address(string? given)
    {
        if (string.IsNullOrEmpty(given))
            return PublicApi;
        if (
            !Uri.TryCreate(given.TrimEnd('/'), UriKind.Absolute, out var api)
            || api.UserInfo.Length > 0
            || api.Query.Length > 0
            || api.Fragment.Length > 0
        )
            throw new FormatException("GITHUB_API_URL is not the address of an API, such as https://api.github.com");
        return api.Scheme == Uri.UriSchemeHttps || (api.Scheme == Uri.UriSchemeHttp && api.IsLoopback)
            ? api
            : throw new FormatException("GITHUB_API_URL has to start with https://, so that nobody can read the token on the way");
    }
}
