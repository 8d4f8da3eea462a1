using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// A title in parentheses that holds a parenthesis, <c>[text](https://… ((title))</c>: others read a title there, GitHub shows all of it as text.
/// The scanner of cmark-gfm takes no parenthesis within one.
/// </summary>
internal static class TitleParentheses
{
    public static TargetFault? Find(CuratedList list, Link link)
    {
        if (link.Form != LinkForm.Inline || link.UrlSpan.End >= link.Span.End)
            return null;
        var title = list.Source.Slice(new Span(link.UrlSpan.End, link.Span.End - 1)).TrimStart('>').Trim();
        return title.Length > 2 && title[0] == '(' && HoldsParenthesis(title[1..^1])
            ? new TargetFault(
                link.Span,
                $"The title of this link, \"{Excerpt.From(title.ToString(), 80)}\", has a parenthesis in it, so GitHub shows all of it as text. "
                    + "Put quotation marks around the title instead of parentheses."
            )
            : null;
    }

    private static bool HoldsParenthesis(ReadOnlySpan<char> title)
    {
        for (var at = 0; at < title.Length; at++)
        {
            if (title[at] == '\\')
                at++;
            else if (title[at] is '(' or ')')
                return true;
        }

        return false;
    }
}
