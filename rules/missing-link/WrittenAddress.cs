using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// An address that stands in the text without being a link: it is broken and not missing. Those of images and of comments do not count.
/// </summary>
internal static class WrittenAddress
{
    private const string Mark = "://";

    public static bool IsIn(CuratedList list, Span span, IReadOnlyList<Link> links)
    {
        var at = span.Start;
        foreach (var link in links)
        {
            if (IsIn(list, at, Math.Min(link.Span.Start, span.End)))
                return true;
            at = Math.Max(at, link.Span.End);
        }

        return IsIn(list, at, span.End);
    }

    private static bool IsIn(CuratedList list, int start, int end)
    {
        while (start < end && list.Source.Slice(new Span(start, end)).IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var found)
        {
            if (!list.IsHidden(start + found))
                return true;
            start += found + Mark.Length;
        }

        return false;
    }
}
