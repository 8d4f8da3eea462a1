using System.Globalization;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// A space that is no plain one, such as U+00A0, at an end of the target: it belongs to the target for GitHub
/// (CommonMark 0.31, section 6.3, knows spaces, tabs and line endings only).
/// </summary>
internal static class ForeignSpace
{
    public static TargetFault? Find(CuratedList list, Link link)
    {
        var (text, start, end) = (list.Source.Text, link.UrlSpan.Start, link.UrlSpan.End);
        if (link.Form != LinkForm.Inline)
            return null;
        while (start > 0 && IsForeign(text[start - 1]))
            start--;
        while (end < text.Length && IsForeign(text[end]))
            end++;
        var written = text.AsSpan(start, end - start);
        if (!IsForeign(written[0]) && !IsForeign(written[^1]))
            return null;
        var address = written.Trim();
        if (address.IsEmpty)
            return null;
        var code = ((int)(IsForeign(written[0]) ? written[0] : written[^1])).ToString("X4", CultureInfo.InvariantCulture);
        return new(
            link.UrlSpan,
            $"There is a U+{code} beside \"{Excerpt.From(address.ToString(), 120)}\" instead of a normal space, "
                + "so GitHub takes it for part of the address. Remove it.",
            new Fix("Remove the space", Safety.Safe, [new Edit(new Span(start, end), address.ToString())])
        );
    }

    private static bool IsForeign(char unit) => unit > '\x7F' && char.IsWhiteSpace(unit);
}
