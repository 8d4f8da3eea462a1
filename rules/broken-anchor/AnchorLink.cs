using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link to a place of the same file: by its name alone, by that of the file too, or by the address of the file's page on GitHub.</summary>
/// <param name="Link">The link.</param>
/// <param name="Name">The name of the place, decoded, without GitHub's own prefix.</param>
internal readonly record struct AnchorLink(Link Link, string Name)
{
    private const string Prefix = "user-content-";

    /// <summary>All of a list, in order; no images and no bare addresses.</summary>
    public static IEnumerable<AnchorLink> Find(CuratedList list)
    {
        var own = OwnAddress.OwnName(list);
        foreach (var link in list.Links)
        {
            if (
                !link.IsImage
                && link.Form != LinkForm.Bare
                && (FragmentOf(link.Url, own) ?? OwnAddress.FragmentOf(list, link.Url, own)) is { } fragment
            )
                yield return new AnchorLink(link, NameOf(fragment));
        }
    }

    /// <summary>The name in a fragment, which GitHub may have prefixed.</summary>
    public static string NameOf(ReadOnlySpan<char> fragment)
    {
        var name = Uri.UnescapeDataString(fragment.ToString());
        return name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name;
    }

    /// <summary>The link's address with another place; null where it is not written as it is read.</summary>
    public string? With(CuratedList list, string fragment) =>
        Link.Form is LinkForm.Inline or LinkForm.Html && list.Source.Slice(Link.UrlSpan).SequenceEqual(Link.Url)
            ? Link.Url[..(Link.Url.IndexOf('#', StringComparison.Ordinal) + 1)] + fragment
            : null;

    // "#place", "README.md#place" and "./README.md#place".
    private static string? FragmentOf(string url, string own)
    {
        if (url.StartsWith('#'))
            return url[1..];
        var mark = url.IndexOf('#', StringComparison.Ordinal);
        if (mark <= 0 || own.Length == 0)
            return null;
        var path = url.StartsWith("./", StringComparison.Ordinal) ? url[2..mark] : url[..mark];
        return Uri.UnescapeDataString(path) == own ? url[(mark + 1)..] : null;
    }
}
