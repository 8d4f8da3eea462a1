using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link, or an address in brackets or quotes, that was pasted where only an address belongs.</summary>
internal static partial class PastedLink
{
    public static TargetFault? Find(CuratedList list, Link link) =>
        link.Url[0] is '[' or ']' or '(' or '（' or '<' or '"' or '“' or '‘' or '「' ? WholeLink(list, link) ?? InBrackets(list, link) : null;

    private static TargetFault? WholeLink(CuratedList list, Link link)
    {
        if (NestedLink().Match(link.Url) is not { Success: true } nested)
            return null;
        var (label, address) = (nested.Groups[1].Value, nested.Groups[2].Value);
        var isSure = !label.Contains("://", StringComparison.Ordinal) || CanonicalUrl.Parse(label) == CanonicalUrl.Parse(address);
        var whose = isSure ? $"only \"{Excerpt.From(address, 120)}\"" : $"only one of the two addresses, probably \"{Excerpt.From(address, 120)}\",";
        return new(
            link.Span,
            $"The target of this link is itself a link: \"{Excerpt.From(link.Url, 120)}\". "
                + $"GitHub takes all of it for a file name. Keep {whose} between the parentheses.",
            TargetFault.Replace(list, link, address, isSure ? Safety.Safe : Safety.Unsafe, "Keep the address of the pasted link")
        );
    }

    private static TargetFault? InBrackets(CuratedList list, Link link)
    {
        if (Wrapped().Match(link.Url) is not { Success: true } wrapped || !CanonicalUrl.Parse(wrapped.Groups[1].Value).IsWeb)
            return null;
        var address = wrapped.Groups[1].Value;
        if (
            link.Url == $"({address})"
            && IsRemark(list, link)
            && TargetFault.Replace(list, link, address, Safety.Safe, "Put the parentheses around the link") is { } outside
        )
        {
            return new(
                link.Span,
                "The parentheses are inside the link, around its address, "
                    + $"but other links called \"{Excerpt.From(link.Text, 40)}\" in this list are in parentheses as a whole. "
                    + "Put them around the link.",
                outside with
                {
                    Edits = [Edit.Insert(link.Span.Start, "("), .. outside.Edits, Edit.Insert(link.Span.End, ")")],
                }
            );
        }

        var isQuoted = link.Url[0] is '"' or '“' or '‘';
        return new(
            link.Span,
            $"The target has {(isQuoted ? "quotation marks around it" : "one bracket too many")}: \"{Excerpt.From(link.Url, 120)}\". "
                + $"GitHub takes it for a file name. Keep only \"{Excerpt.From(address, 120)}\".",
            TargetFault.Replace(
                list,
                link,
                address,
                Safety.Safe,
                isQuoted ? "Remove the quotation marks around the address" : "Remove the brackets around the address"
            )
        );
    }

    // "([Source Code](https://…))", as most links of that name are written.
    private static bool IsRemark(CuratedList list, Link link) => list.Index(built => new EnclosedLinks(built)).AreMost(link);

    [GeneratedRegex(@"^\[([^\]]*)\]\((https?://[^\s()]+)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex NestedLink();

    [GeneratedRegex(@"^(?:[\[\](（<""“‘「]\s*)+(https?://[^\s\[\]()<>（）""”’“‘「」]+)[\])）>""”’」]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Wrapped();
}
