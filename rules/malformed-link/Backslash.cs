using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A backslash that is no escape: no web address has one.</summary>
internal static class Backslash
{
    public static TargetFault? Find(CuratedList list, Link link) =>
        WebAddress.Is(link.Url) && link.Form == LinkForm.Inline && link.Url.Contains('\\', StringComparison.Ordinal)
            ? new(
                link.UrlSpan,
                $"There is a backslash in \"{Excerpt.From(link.Url, 120)}\", but web addresses have none. Remove it, or write a slash."
            )
            : null;
}
