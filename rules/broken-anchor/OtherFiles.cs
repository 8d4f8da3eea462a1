using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link to a place of another file of the repository that is not there.</summary>
/// <param name="Link">The link.</param>
/// <param name="Path">The file as the link writes it, decoded.</param>
/// <param name="Name">The name of the place.</param>
/// <param name="Meant">The one place that differs in signs alone; null where there is none or more than one.</param>
internal sealed record LostPlace(Link Link, string Path, string Name, string? Meant);

/// <summary>Links to places in other Markdown files of the repository, where those can be read.</summary>
internal static class OtherFiles
{
    public static IEnumerable<LostPlace> Find(CuratedList list)
    {
        var own = OwnAddress.OwnName(list);
        foreach (var link in list.Links)
        {
            if (link.IsImage || link.Form == LinkForm.Bare || PlaceOf(link.Url) is not var (path, name) || path == own || path == "./" + own)
                continue;
            if (KnownPlaces.Contains(name) || list.Facts.AnchorsOf(path) is not { } names || names.Contains(name.ToLowerInvariant()))
                continue;
            var key = TextKey.From(name);
            var alike = key.Length > 1 ? names.Where(other => TextKey.From(other) == key).Take(2).ToList() : [];
            yield return new LostPlace(link, path, name, alike is [var only] ? only : null);
        }
    }

    // "docs/rules.md#form"; no scheme, no query.
    private static (string Path, string Name)? PlaceOf(string url)
    {
        var mark = url.IndexOf('#', StringComparison.Ordinal);
        if (mark <= 0 || url.StartsWith("//", StringComparison.Ordinal) || url.AsSpan(0, mark).ContainsAny(":?\\"))
            return null;
        var path = Uri.UnescapeDataString(url[..mark]);
        return path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase)
            ? (path, AnchorLink.NameOf(url.AsSpan(mark + 1)))
            : null;
    }
}
