using System.Text.RegularExpressions;

namespace ListLint.Links;

/// <summary>Where a page has moved for good, as far as its new address can be written into a list without a look.</summary>
internal static partial class Moves
{
    /// <summary>
    /// The end of the redirects that are all for good, counted from the link; null where there is none, or it is no sure place of the same page.
    /// </summary>
    public static Uri? Find(RedirectChain chain)
    {
        var last = chain.Redirects.TakeWhile(redirect => redirect.IsPermanent).LastOrDefault();
        if (last is null)
            return null;
        var to = Addresses.ForDisplay(last.To);
        return IsSure(chain.Start, to) ? to : null;
    }

    /// <summary>Whether a page inside a site leads to a front page: what a site does with pages that it has no more.</summary>
    public static bool IsLost(Uri from, Uri to) => IsHome(to) && !IsHome(from);

    private static bool IsSure(Uri from, Uri to) =>
        !(from.Scheme == Uri.UriSchemeHttps && to.Scheme == Uri.UriSchemeHttp)
        && !IsLost(from, to)
        &&
        // A query that is new may hold a session, or where the visitor came from.
        (to.Query.Length <= 1 || to.Query == from.Query)
        && !to.AbsolutePath.Contains(';', StringComparison.Ordinal)
        && !IsLocalised(from, to)
        && Addresses.ForRequest(from) != Addresses.ForRequest(to);

    // The site chose a language for the visitor, who was this program.
    private static bool IsLocalised(Uri from, Uri to)
    {
        var (before, after) = (Addresses.Segments(from), Addresses.Segments(to));
        var at = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        if (at >= after.Length || !Locale.IsMatch(after[at]))
            return false;
        var rest = after[(at + 1)..];
        return rest.SequenceEqual(before[at..]) || (at < before.Length && Locale.IsMatch(before[at]) && rest.SequenceEqual(before[(at + 1)..]));
    }

    private static bool IsHome(Uri address) =>
        address.Query.Length <= 1
        && (
            Addresses.Segments(address) is [] or ["index.html" or "index.htm" or "index.php" or "home" or "default.aspx"]
            || (Addresses.Segments(address) is [var only] && Locale.IsMatch(only))
        );

    [GeneratedRegex("^[A-Za-z]{2}([-_][A-Za-z]{2,4})?$", RegexOptions.NonBacktracking)]
    private static partial Regex Locale { get; }
}
