using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Addresses of OpenReview without an id, or with one in the wrong place: it is letters, digits, hyphens and underscores in the parameter <c>id</c>.
/// Ids of groups, which have slashes, are left alone.
/// </summary>
internal static partial class OpenReviewId
{
    public static TargetFault? Find(CuratedList list, Link link)
    {
        if (!WebAddress.IsOf(link.Url, "openreview.net"))
            return null;
        var path = WebAddress.Path(link.Url).TrimEnd('/');
        if (!path.SequenceEqual("/forum") && !path.SequenceEqual("/pdf"))
            return Folder().Match(link.Url) is { Success: true } folder
                ? Report(list, link, "OpenReview expects the id in a parameter", link.Url[..folder.Groups[1].Index] + "?id=" + folder.Groups[2].Value)
                : null;
        var query = WebAddress.Query(link.Url).ToString();
        if (Id().Match(query) is not { Success: true } match)
            return link.Form is LinkForm.Bare or LinkForm.Autolink ? null : Report(list, link, "the id of the paper is missing", null);
        var id = match.Groups[1].Value;
        return WithExtension().IsMatch(id)
            ? Report(list, link, "\".pdf\" is not part of an id", link.Url.Replace(id, id[..^4], StringComparison.Ordinal))
            : null;
    }

    private static TargetFault Report(CuratedList list, Link link, string why, string? address) =>
        new(
            link.UrlSpan,
            $"\"{Excerpt.From(link.Url, 120)}\" does not lead to a paper on OpenReview: {why}. "
                + (address is null ? "Correct the address." : $"Write \"{Excerpt.From(address, 120)}\"."),
            address is null ? null : TargetFault.Replace(list, link, address, Safety.Unsafe, "Write the id as OpenReview does")
        );

    [GeneratedRegex("openreview\\.net/(?:forum|pdf)(/)(?:id=)?([A-Za-z0-9_-]{9,11})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Folder();

    [GeneratedRegex("(?:^|[&;])(?:id|noteId)=([^&]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(@"^[A-Za-z0-9_-]{9,11}(\.pdf)$", RegexOptions.CultureInvariant)]
    private static partial Regex WithExtension();
}
