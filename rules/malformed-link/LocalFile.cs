using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Targets that only the machine of whoever wrote them has, or that GitHub takes out: of other schemes than those of the web, of mail and of chat
/// it keeps nothing (the allow list of its html-pipeline, SanitizationFilter).
/// </summary>
internal static partial class LocalFile
{
    public static TargetFault? Find(CuratedList list, Link link)
    {
        var url = link.Url;
        if (!char.IsAsciiLetter(url[0]))
            return null;
        if (Drive().IsMatch(url) || url.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
            return new(link.UrlSpan, $"\"{Excerpt.From(url, 120)}\" is a file on the author's disk, which no reader has. Link to a public address.");
        if (Dropped().Match(url) is not { Success: true } dropped || (link.IsImage && link.Form == LinkForm.Html))
            return null;
        return new(
            link.UrlSpan,
            $"GitHub removes targets that start with \"{dropped.Value}\", so this {(link.IsImage ? "image is not shown" : "link goes nowhere")}. "
                + "Link to a page."
        );
    }

    [GeneratedRegex(@"^[A-Za-z]:[\\/]", RegexOptions.CultureInvariant)]
    private static partial Regex Drive();

    [GeneratedRegex("^(?:javascript|vbscript|data|about|blob):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dropped();
}
