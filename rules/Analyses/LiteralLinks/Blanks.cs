using System.Globalization;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Blanks in and around the target of a link.</summary>
internal static class Blanks
{
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
}
