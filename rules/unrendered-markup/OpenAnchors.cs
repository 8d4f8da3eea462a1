using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link of HTML that does not end where it was meant to.</summary>
/// <param name="Span">Its start tag; where a quotation mark is missing, from <c>href</c> to where the address ends.</param>
/// <param name="LacksQuote">Whether the quotation mark behind its address is missing; else its end tag is.</param>
internal sealed record OpenAnchor(Span Span, bool LacksQuote) : MarkupSlip(Span);

/// <summary><c>&lt;a href="u"&gt;Title</c> without <c>&lt;/a&gt;</c>, and <c>&lt;a href="u&gt;Title&lt;/a&gt;</c>.</summary>
internal static class OpenAnchors
{
    private const string Target = "href=";

    /// <summary>The open links of a list.</summary>
    public static IEnumerable<OpenAnchor> Find(CuratedList list)
    {
        var quotes = OpenQuotes(list).ToList();
        return quotes.Concat(WithoutEnd(list, quotes));
    }

    // An address has no angle bracket, so whoever meets one before the second quotation mark has missed that.
    private static IEnumerable<OpenAnchor> OpenQuotes(CuratedList list)
    {
        var text = list.Source.Text;
        for (
            var at = text.IndexOf(Target, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(Target, at + Target.Length, StringComparison.Ordinal)
        )
        {
            var start = at + Target.Length + 1;
            if (start >= text.Length || text[start - 1] is not ('"' or '\'') || list.IsHidden(at))
                continue;
            var length = text.AsSpan(start).IndexOfAny("\"'<>\n\r");
            if (length < 1 || text[start + length] is not ('<' or '>'))
                continue;
            if (text.AsSpan(Math.Max(0, at - 8), Math.Min(8, at)).TrimEnd().EndsWith("<a", StringComparison.OrdinalIgnoreCase))
                yield return new OpenAnchor(new Span(at, start + length), LacksQuote: true);
        }
    }

    // GitHub ends a link where the next one starts. Anchors without a target need no end.
    private static IEnumerable<OpenAnchor> WithoutEnd(CuratedList list, List<OpenAnchor> quotes)
    {
        RawTag? link = null;
        var anchors = 0;
        foreach (var tag in list.RawTags.Where(tag => tag.Name == "a"))
        {
            if (tag.IsEnd)
            {
                link = anchors > 0 ? link : null;
                anchors = Math.Max(0, anchors - 1);
            }
            else if (tag.HasTarget)
            {
                if (link is { } open && !HasQuote(quotes, open))
                    yield return new OpenAnchor(open.Span, LacksQuote: false);
                (link, anchors) = (tag, 0);
            }
            else if (link is not null)
            {
                anchors++;
            }
        }

        if (link is { } last && !HasQuote(quotes, last))
            yield return new OpenAnchor(last.Span, LacksQuote: false);
    }

    private static bool HasQuote(List<OpenAnchor> quotes, RawTag tag)
    {
        var at = quotes.FirstFrom(tag.Span.Start, static quote => quote.Span);
        return at < quotes.Count && quotes[at].Span.Start < tag.Span.End;
    }
}
