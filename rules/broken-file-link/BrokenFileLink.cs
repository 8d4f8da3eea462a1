using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link to a file of the repository that does not exist. Silent where the files are not known.</summary>
[Rule(Severity.Error, "Every link to a file in the repository goes to a file that exists.")]
public sealed partial class BrokenFileLink : Rule
{
    /// <summary>Says when a link goes to a file that the repository does not have.</summary>
    public BrokenFileLink() =>
        Each(list => list.Links)
            .MustNot(
                (list, link) => PathOf(link) is { } path && list.Facts.FileExists(path) == false ? new LostFile(path, FindPlace(list, path)) : null
            )
            .WithMessage((_, link, file) => Message(link, file))
            .WithFix((_, link, file) => Repaired(link, file))
            .At((_, link, _) => link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);

    private static string Message(Link link, LostFile file)
    {
        var (kind, harm) = link.IsImage ? ("image", "the image is not shown") : ("link", "the link goes nowhere");
        return $"The repository has no file \"{Excerpt.From(file.Path, 120)}\", so {harm}. "
            + (
                file.Place is { } place && !link.IsImage
                    ? $"This page has an anchor with that name. Link to \"#{Excerpt.From(place, 120)}\"."
                    : $"Correct the path, or remove the {kind}."
            );
    }

    private static Fix? Repaired(Link link, LostFile file) =>
        file.Place is { } place && !link.IsImage && link.Url == file.Path && !link.UrlSpan.IsEmpty
            ? new Fix($"Link to \"#{place}\"", Safety.Safe, [new Edit(link.UrlSpan, "#" + place)])
            {
                Expects = [new ExpectedLink(link.Span, "#" + place)],
            }
            : null;

    // A host without a scheme and a nested link are slips of another kind.
    private static string? PathOf(Link link)
    {
        if (
            link.Form == LinkForm.Bare
            || link.IsInPage
            || link.Url.Length == 0
            || link.Url.StartsWith("//", StringComparison.Ordinal)
            || !IsRelative(link.Url)
            || Other().IsMatch(link.Url)
            || Hosts.IsSite(link.Url)
        )
            return null;
        var end = link.Url.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(end < 0 ? link.Url : link.Url[..end]).Trim();
        return path.Length == 0 || Leaves(path) ? null : path;
    }

    // "../../wiki" is a page of GitHub, not a file; what lies above the repository is not ours to judge.
    private static bool Leaves(string path) => path.StartsWith("../..", StringComparison.Ordinal);

    // A place of this page, without its number sign. "LICENSE" is how a file is named, whatever the headings are.
    private static string? FindPlace(CuratedList list, string path) =>
        path.AsSpan().ContainsAny(" ()<>\"'/.") || !path.Any(char.IsLower) ? null : PlaceNames.From(list).Find(path);

    // No scheme: no colon before the first slash.
    private static bool IsRelative(string url) => url.AsSpan().IndexOfAny(':', '/', '\\') is var at && (at < 0 || url[at] == '/');

    [GeneratedRegex(
        @"^[\[(（<{]|\]\(|[\s\\]|^www\.|^h?t{1,2}ps?[:/;.：／]|^[“‘「]|^url[:=]|"
            + @"^(?:todo|tbd|tba|xxx+|link|url|none|n/a)$|[ _-](?:link|url)$|^(?:link|url)[ _-]|@[^/]*\.[a-z]+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Other();

    /// <summary>A file that is not there.</summary>
    /// <param name="Path">Its path, as the link has it.</param>
    /// <param name="Place">The place of this page that has this name; null for none.</param>
    private sealed record LostFile(string Path, string? Place);
}
