using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Where the page of a link is now.</summary>
/// <param name="Address">Its address, with the fragment of the link.</param>
/// <param name="IsFrontPage">Whether a page has become the front page of a site: then its text is somewhere else, or nowhere.</param>
internal sealed record Move(string Address, bool IsFrontPage)
{
    /// <summary>The move that servers tell of; null where the link is right as it is.</summary>
    public static Move? Of(CuratedList list, Link link)
    {
        if (!link.Canonical.IsWeb || RedirectServices.Has(link.Canonical.Host) || list.Facts.LinkOf(link.Canonical.Page) is not { } fact)
            return null;
        var address = Renamed(link, fact) ?? (fact.State == LinkState.Moved ? fact.MovedTo : null);
        if (address is null || !Uri.TryCreate(address, UriKind.Absolute, out var target) || target.Scheme is not ("http" or "https"))
            return null;
        var now = CanonicalUrl.Of(address);
        // Another scheme, "www." or a slash at the end: the same page under the same address, for this purpose.
        if (now.Page == link.Canonical.Page || IsChoiceOfServer(link.Canonical, now) || list.Facts.LinkOf(now.Page) is { State: LinkState.Dead or LinkState.Moved })
            return null;
        var isFrontPage = Path(now).Length == 0 && target.Query.Length == 0 && Path(link.Canonical).Length > 0;
        var fragment = address.Contains('#', StringComparison.Ordinal) ? "" : Fragment(link.Url);
        return new Move(address + fragment, isFrontPage);
    }

    // Where GitHub itself was asked, it names the repository; what the link says below it stays.
    private static string? Renamed(Link link, LinkFact fact)
    {
        if (fact is not { State: not LinkState.Dead, Repository.RenamedTo: { } name } || link.Canonical.Kind != "github")
            return null;
        var at = link.Url.IndexOf("//", StringComparison.Ordinal) + 2;
        for (var slashes = 0; slashes < 2 && at > 1; slashes++)
            at = link.Url.IndexOf('/', at) + 1;
        if (at < 2)
            return null;
        var end = link.Url.AsSpan(at).IndexOfAny('/', '?', '#');
        return $"https://github.com/{name}{(end < 0 ? "" : link.Url[(at + end)..])}";
    }

    // A front page that leads on within its site, or into a language, does so for each visitor anew; the short address is the one to keep.
    private static bool IsChoiceOfServer(CanonicalUrl before, CanonicalUrl now)
    {
        if (before.Host != now.Host)
            return false;
        var (old, path) = (Path(before), Path(now));
        return old.Length == 0 || (path.EndsWith(old, StringComparison.Ordinal) && IsLanguage(path[..^old.Length]));
    }

    private static bool IsLanguage(string part) =>
        part.Length is 3 or 6 && part[0] == '/' && char.IsAsciiLetter(part[1]) && char.IsAsciiLetter(part[2])
        && (part.Length == 3 || (part[3] is '-' or '_' && char.IsAsciiLetter(part[4]) && char.IsAsciiLetter(part[5])));

    private static string Path(CanonicalUrl url)
    {
        var path = url.Page["https://".Length..][url.Host.Length..];
        return path.TrimEnd('/');
    }

    private static string Fragment(string url) => url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? url[at..] : "";
}
