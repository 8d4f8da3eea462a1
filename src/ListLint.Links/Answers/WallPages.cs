using System.Net.Http.Headers;

namespace ListLint.Links;

/// <summary>
/// Pages that stand before the page: for visitors who have to log in or consent, or against programs. They say nothing of what is behind them.
/// </summary>
internal static class WallPages
{
    private static readonly string[] Headers = ["cf-mitigated", "x-amzn-waf-action", "x-vercel-mitigated"];

    private static readonly HashSet<string> LogIn = CreateSet(
        "login",
        "log-in",
        "log_in",
        "login.php",
        "login.aspx",
        "login.html",
        "login.jsp",
        "login.action",
        "wp-login.php",
        "signin",
        "sign-in",
        "sign_in",
        "logon",
        "servicelogin",
        "auth",
        "authenticate",
        "authorize",
        "oauth",
        "oauth2",
        "sso",
        "saml",
        "saml2",
        "openid",
        "openid-connect",
        "idp",
        "shibboleth",
        "accounts",
        "passport",
        "consent",
        "cookieabsent",
        "getaccess"
    );

    private static readonly HashSet<string> Robots = CreateSet(
        "captcha",
        "recaptcha",
        "hcaptcha",
        "botcheck",
        "blocked",
        "access-denied",
        "accessdenied",
        "unsupported-browser",
        "unsupportedbrowser"
    );

    private static readonly HashSet<string> NotFound = CreateSet(
        "404",
        "404.html",
        "404.htm",
        "404.php",
        "404.aspx",
        "404.asp",
        "404.jsp",
        "error404",
        "error-404",
        "404-error",
        "notfound",
        "not-found",
        "not_found",
        "page-not-found",
        "page_not_found",
        "pagenotfound",
        "page-404",
        "notfound.html",
        "notfound.aspx"
    );

    /// <summary>Whether an answer says of itself that it is a wall (Cloudflare, AWS, Vercel).</summary>
    public static bool IsWall(HttpResponseHeaders headers) => Headers.Any(headers.Contains);

    /// <summary>What a redirect leads to in place of the page, as a phrase; null for a page.</summary>
    public static string? Find(Uri from, Uri to)
    {
        var added = Addresses.Segments(to).Except(Addresses.Segments(from), StringComparer.OrdinalIgnoreCase).ToList();
        // login.example.org as well as example.org/login.
        if (added.Any(LogIn.Contains) || (Label(to) != Label(from) && LogIn.Contains(Label(to))))
            return "redirects to a login page";
        if (added.Any(Robots.Contains))
            return "redirects to a page that blocks programs";
        return added.Any(NotFound.Contains) ? "redirects to a page that says \"not found\"" : null;
    }

    private static string Label(Uri address) => address.IdnHost.Split('.')[0];

    private static HashSet<string> CreateSet(params string[] words) => words.ToHashSet(StringComparer.OrdinalIgnoreCase);
}
