using System.Globalization;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Blanks in and around the target of a link.</summary>
internal static class Blanks
{
    private const string Joints = "/=-_.#?&";

    /// <summary>
    /// A blank that is no plain one, such as U+00A0, belongs to the target for GitHub
    /// (CommonMark 0.31, section 6.3, knows spaces, tabs and line endings only).
    /// </summary>
    public static Fault? Around(CuratedList list, Link link)
    {
        var (text, start, end) = (list.Source.Text, link.UrlSpan.Start, link.UrlSpan.End);
        if (link.Form != LinkForm.Inline)
            return null;
        while (start > 0 && IsOther(text[start - 1]))
            start--;
        while (end < text.Length && IsOther(text[end]))
            end++;
        var written = text.AsSpan(start, end - start);
        if (!IsOther(written[0]) && !IsOther(written[^1]))
            return null;
        var address = written.Trim();
        if (address.IsEmpty)
            return null;
        var code = ((int)(IsOther(written[0]) ? written[0] : written[^1])).ToString("X4", CultureInfo.InvariantCulture);
        return new(
            link.UrlSpan,
            $"The blank U+{code} beside {Excerpt.Of(address.ToString(), 120)} is no plain one, "
                + "so GitHub takes it for a part of the address. Remove it.",
            Fault.Safe("Remove the blank", new Edit(new Span(start, end), address.ToString()))
        );
    }

    private static bool IsOther(char unit) => unit > '\x7F' && char.IsWhiteSpace(unit);

    /// <summary>
    /// Takes out the one blank of a target where it slipped in beside a sign that parts an address,
    /// so that no word ends there; null where it may stand for itself, or where there are more.
    /// </summary>
    /// <param name="target">What stands between the parentheses.</param>
    /// <param name="link">What is to be the link.</param>
    /// <param name="start">Where the target starts in the file.</param>
    public static Fix? Inside(string target, Span link, int start)
    {
        var blank = target.IndexOf(' ', StringComparison.Ordinal);
        var rest = blank < 0 ? "" : target[blank..].TrimStart(' ');
        if (blank < 1 || rest.Length == 0 || rest.AsSpan().ContainsAny(" \t[]()<>|`\"'"))
            return null;
        var host = target.IndexOf("://", StringComparison.Ordinal) + "://".Length;
        // A scheme alone, and a host without a dot, are no address that could end there.
        var isOpen =
            blank == host
                ? rest.Contains('.', StringComparison.Ordinal)
                : blank > host && !target[host..blank].TrimEnd('.', '/').Contains('.', StringComparison.Ordinal);
        var hasPath = blank > host && (target.AsSpan(host, blank - host).TrimEnd('/').Contains('/') || rest.AsSpan().ContainsAny("/."));
        return
            isOpen
            || (hasPath && (Joints.Contains(target[blank - 1], StringComparison.Ordinal) || Joints.Contains(rest[0], StringComparison.Ordinal)))
            // GitHub may have made a link of what stands before the blank, which the edit has to touch.
            ? Fault.Link("Remove the blank", link, target[..blank] + rest, new Edit(new Span(start, start + target.Length), target[..blank] + rest))
            : null;
    }
}
