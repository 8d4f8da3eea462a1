using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Faults of targets: GitHub makes a link of them, to a place that is not there.</summary>
internal static partial class Targets
{
    /// <summary>What is wrong with the target of a link that is not bare, or null.</summary>
    public static Fault? FaultOf(CuratedList list, Link link) =>
        link.Url.Length < 8 || link.IsInPage || link.UrlSpan.IsEmpty
            ? null
            : OpenImage(list, link) ?? Pasted(list, link) ?? Blanks.Around(list, link) ?? (PlainAddress.Is(link.Url) ? null : Address(list, link));

    private static Fault? Address(CuratedList list, Link link) =>
        Scheme(list, link) ?? NoScheme(list, link) ?? NoHost(link) ?? Glued(link) ?? Trailing(list, link) ?? Backslash(link);

    // "[![stars](https://badge](https://target)": the image is not closed, so GitHub shows its address as the text of the link.
    private static Fault? OpenImage(CuratedList list, Link link)
    {
        if (
            link.Form != LinkForm.Inline
            || !link.Text.Contains("](", StringComparison.Ordinal)
            || OpenAddress().Match(link.Text) is not { Success: true } match
        )
            return null;
        var isWritten = list.Source.Slice(link.TextSpan).EndsWith(match.Value);
        return new(
            link.Span,
            $"The closing parenthesis behind {Excerpt.Of(match.Value[2..], 120)} is missing, so GitHub shows the address as text. Put it there.",
            isWritten ? Fault.Link("Close the parenthesis", link.Span, link.Url, Edit.Insert(link.TextSpan.End, ")")) : null
        );
    }

    // A link, or an address in brackets, was pasted where only an address belongs.
    private static Fault? Pasted(CuratedList list, Link link) =>
        link.Url[0] is '[' or '(' or '（' or '<' ? PastedLink(list, link) ?? PastedInBrackets(list, link) : null;

    private static Fault? PastedLink(CuratedList list, Link link)
    {
        if (NestedLink().Match(link.Url) is not { Success: true } nested)
            return null;
        var (label, address) = (nested.Groups[1].Value, nested.Groups[2].Value);
        var isSure = !label.Contains("://", StringComparison.Ordinal) || CanonicalUrl.Of(label) == CanonicalUrl.Of(address);
        var whose = isSure ? $"only {Excerpt.Of(address, 120)}" : $"only one of the two addresses, probably {Excerpt.Of(address, 120)}";
        return new(
            link.Span,
            $"The target of this link is itself a link: {Excerpt.Of(link.Url, 120)}. "
                + $"GitHub takes all of it for a file name. Leave {whose} between the parentheses.",
            Replaced(list, link, address, isSure ? Safety.Safe : Safety.Unsafe, "Keep the address of the pasted link")
        );
    }

    private static Fault? PastedInBrackets(CuratedList list, Link link)
    {
        if (Wrapped().Match(link.Url) is not { Success: true } wrapped || !CanonicalUrl.Of(wrapped.Groups[1].Value).IsWeb)
            return null;
        var address = wrapped.Groups[1].Value;
        if (
            link.Url == $"({address})"
            && IsRemark(list, link)
            && Replaced(list, link, address, Safety.Safe, "Put the parentheses around the link") is { } outside
        )
        {
            return new(
                link.Span,
                "The parentheses stand within the link, around its address, "
                    + $"and the others of this list called \"{Excerpt.Of(link.Text, 40)}\" stand in parentheses. "
                    + "Put them around the link.",
                outside with
                {
                    Edits = [Edit.Insert(link.Span.Start, "("), .. outside.Edits, Edit.Insert(link.Span.End, ")")],
                }
            );
        }

        return new(
            link.Span,
            $"The target has a bracket too many: {Excerpt.Of(link.Url, 120)}. "
                + $"GitHub takes it for a file name. Leave only {Excerpt.Of(address, 120)}.",
            Replaced(list, link, address, Safety.Safe, "Remove the brackets around the address")
        );
    }

    // "([Source Code](https://…))", as most links of that name are written.
    private static bool IsRemark(CuratedList list, Link link) => list.Index(built => new EnclosedLinks(built)).AreMost(link);

    private static Fault? Scheme(CuratedList list, Link link)
    {
        if (Schemes.Misspelt(link.Url) is not { } found)
            return null;
        var rest = link.Url[found.Length..];
        var mended = found.Meant + rest.TrimStart('/', '\\', ':').Replace('\\', '/');
        if (found.Meant.Length == 0)
            return new(
                link.UrlSpan,
                $"{Excerpt.Of(link.Url, 120)} has its scheme twice. Remove one of the two.",
                Replaced(list, link, mended, Safety.Safe, "Remove the repeated scheme")
            );
        if (!Hosts.IsPublic(Authority(mended)))
            return new(
                link.UrlSpan,
                $"{Excerpt.Of(link.Url, 120)} is no web address: neither its scheme nor its host is complete. Put the right address here."
            );
        return new(
            link.UrlSpan,
            $"{Excerpt.Of(link.Url, 120)} does not start with http:// or https://, so the link goes nowhere. Write {Excerpt.Of(mended, 120)}.",
            Replaced(list, link, mended, Safety.Safe, $"Write {found.Meant}")
        );
    }

    private static Fault? NoScheme(CuratedList list, Link link)
    {
        if (Doi().IsMatch(link.Url))
        {
            var address = "https://doi.org/" + link.Url[4..].TrimStart();
            return new(
                link.UrlSpan,
                $"{Excerpt.Of(link.Url, 120)} names a DOI but is no web address, and GitHub drops such a link. Write {Excerpt.Of(address, 120)}.",
                Replaced(list, link, address, Safety.Safe, "Link to doi.org")
            );
        }

        if (Email().IsMatch(link.Url))
            return new(
                link.UrlSpan,
                $"GitHub takes {Excerpt.Of(link.Url, 120)} for a file of this repository. Put \"mailto:\" before the address.",
                Replaced(list, link, "mailto:" + link.Url, Safety.Safe, "Put mailto: before the address")
            );
        if (!Hosts.StartsWithHost(link.Url) || list.Facts.FileExists(link.Url) == true)
            return null;
        var isHost = Hosts.IsNoFileName(link.Url);
        return new(
            link.UrlSpan,
            $"{Excerpt.Of(link.Url, 120)} has no scheme, so GitHub takes it for a file of this repository. "
                + $"{(isHost ? "Write" : "If it is meant for the web, write")} https://{Excerpt.Of(link.Url, 120)}.",
            isHost ? Replaced(list, link, "https://" + link.Url, Safety.Safe, "Put https:// before the address") : null
        );
    }

    private static Fault? NoHost(Link link) =>
        Web().IsMatch(link.Url) && Authority(link.Url) is var host && !Hosts.IsPublic(host)
            ? new(
                link.UrlSpan,
                host.StartsWith("localhost", StringComparison.OrdinalIgnoreCase)
                    ? $"{Excerpt.Of(link.Url, 120)} works only on the machine of whoever wrote it. Put the public address here."
                    : $"{Excerpt.Of(link.Url, 120)} is no web address: the host \"{Excerpt.Of(host, 60)}\" has no dot. Put the right address here."
            )
            : null;

    // Archives and proxies put an address behind a slash or an equals sign.
    private static Fault? Glued(Link link) =>
        Web().IsMatch(link.Url) && Second(link.Url) is > 0 and var second
            ? new(
                link.UrlSpan,
                $"Two addresses run together here: {Excerpt.Of(link.Url[..second], 120)} and {Excerpt.Of(link.Url[second..], 120)}. Keep one of them."
            )
            : null;

    private static int Second(string url)
    {
        var second = Math.Max(url.IndexOf("http://", 8, StringComparison.Ordinal), url.IndexOf("https://", 8, StringComparison.Ordinal));
        return
            second > 0
            && (char.IsAsciiLetterOrDigit(url[second - 1]) || url[second - 1] is ')' or ',' or ';')
            && !url.AsSpan(0, second).ContainsAny('?', '#')
            ? second
            : -1;
    }

    private static Fault? Trailing(CuratedList list, Link link)
    {
        if (!Web().IsMatch(link.Url) || Tail().Match(link.Url) is not { Success: true } tail)
            return null;
        var address = link.Url[..tail.Index];
        if (tail.Value.Contains(']', StringComparison.Ordinal) && address.Contains('[', StringComparison.Ordinal))
            return null;
        var message = $"The address ends with \"{tail.Value}\", which does not belong to it: {Excerpt.Of(link.Url, 120)}.";
        if (
            tail.Value == "]"
            && IsOpenBefore(list.Source.Text, link.Span)
            && Replaced(list, link, address, Safety.Safe, "Put the bracket behind the parenthesis") is { } fix
        )
            return new(
                link.UrlSpan,
                $"{message} Put it behind the parenthesis.",
                fix with
                {
                    Edits = [.. fix.Edits, Edit.Insert(link.Span.End, "]")],
                }
            );
        // A comma or a semicolon may end an address, if rarely; a bracket that nothing opens, wide punctuation and a blank do not.
        var safety = tail.Value.AsSpan().ContainsAny(',', ';') ? Safety.Unsafe : Safety.Safe;
        return new(link.UrlSpan, $"{message} Remove that.", Replaced(list, link, address, safety, $"Remove \"{tail.Value}\" from the address"));
    }

    // "[[paper](address])": the last two signs changed places.
    private static bool IsOpenBefore(string text, Span link) =>
        link.Start > 0 && text[link.Start - 1] == '[' && (link.End == text.Length || text[link.End] != ']');

    private static Fault? Backslash(Link link) =>
        Web().IsMatch(link.Url) && link.Form == LinkForm.Inline && link.Url.Contains('\\', StringComparison.Ordinal)
            ? new(link.UrlSpan, $"There is a backslash in {Excerpt.Of(link.Url, 120)}, and no web address has one. Remove it or write a slash.")
            : null;

    private static string Authority(string url)
    {
        var start = url.IndexOf("//", StringComparison.Ordinal) + 2;
        var end = url.AsSpan(start).IndexOfAny('/', '?', '#');
        return end < 0 ? url[start..] : url.Substring(start, end);
    }

    // Only where the target is written as it is read: no escapes, no entities.
    private static Fix? Replaced(CuratedList list, Link link, string address, Safety safety, string title) =>
        list.Source.Slice(link.UrlSpan).Trim().SequenceEqual(link.Url)
            ? new Fix(title, safety, [new Edit(link.UrlSpan, address)]) { Expects = [new ExpectedLink(link.Span, address)] }
            : null;

    [GeneratedRegex(@"\]\(https?://[^\s()]+$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenAddress();

    [GeneratedRegex(@"^\[([^\]]*)\]\((https?://[^\s()]+)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex NestedLink();

    [GeneratedRegex(@"^(?:[\[(（<]\s*)+(https?://[^\s\[\]()<>（）]+)[\])）>]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Wrapped();

    [GeneratedRegex(@"^doi: ?10\.[0-9]{4,9}/", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doi();

    [GeneratedRegex(@"^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,5}\.[A-Za-z]{2,24}$", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"^https?://", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Web();

    [GeneratedRegex(@"(?:[\]},;，。；、）】》」]|%20)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Tail();
}
