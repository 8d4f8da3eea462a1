using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Faults of addresses that stand bare in the text, where GitHub decides where they end.</summary>
internal static class BareUrls
{
    private const string Wide = "，。：；！？、）」』】》〉”’";

    /// <summary>What is wrong with a bare address, or null.</summary>
    public static TargetFault? FaultOf(CuratedList list, Link link) => Escaped(list, link) ?? Swallowed(list, link) ?? Cut(list, link);

    // Backslash escapes do not work in autolinks (cmark-gfm issue 388).
    private static TargetFault? Escaped(CuratedList list, Link link)
    {
        var written = list.Source.Slice(link.Span).ToString();
        if (Unescaped(written) is not { } meant)
            return null;
        return new(
            link.Span,
            $"GitHub keeps the backslashes in a bare address, so this link goes to a page that does not exist. Write \"{Excerpt.From(meant, 160)}\".",
            new Fix("Remove the backslashes", Safety.Safe, [new Edit(link.Span, meant)])
        );
    }

    private static string? Unescaped(string written)
    {
        var meant = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (
                written[i] != '\\'
                || i + 1 == written.Length
                || !(char.IsAsciiLetterOrDigit(written[i + 1]) || written[i + 1] is <= ' ' or > '~') is false
            )
                meant.Append(written[i]);
        }

        return meant.Length == written.Length ? null : meant.ToString();
    }

    // Wide punctuation and what follows it belongs to the address for GitHub, which ends it only at a space.
    private static TargetFault? Swallowed(CuratedList list, Link link)
    {
        var written = list.Source.Slice(link.Span);
        var end = written.IndexOfAny(Wide);
        // The bar that separates two links is no part of the first.
        if (end < 0 && written[^1] == '|')
            end = written.TrimEnd('|').Length;
        if (end < 0)
            end = HostEnd(written);
        if (end < 0)
            return null;
        var address = written[..end].ToString();
        var fix = address.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            ? new Fix("Add a space after the address", Safety.Safe, [Edit.Insert(link.Span.Start + end, " ")])
            : new Fix("Put the address in angle brackets", Safety.Safe, [Edit.Insert(link.Span.Start, "<"), Edit.Insert(link.Span.Start + end, ">")])
            {
                Expects = [new ExpectedLink(new Span(link.Span.Start, link.Span.Start + end), address)],
            };
        // A backtick that is a part of the address now would open code.
        return new(
            link.Span,
            $"GitHub takes \"{Excerpt.From(written[end..].ToString(), 40)}\" for part of this address. "
                + $"Put \"{Excerpt.From(address, 120)}\" in angle brackets, or add a space after it.",
            written[end..].Contains('`') ? null : fix
        );
    }

    // A host that goes over into text of another script: "www.x.examplewith text" in a script without spaces.
    private static int HostEnd(ReadOnlySpan<char> url)
    {
        var start = url.IndexOf("//") is >= 0 and var slashes ? slashes + 2 : 0;
        var length = url[start..].IndexOfAny('/', '?', '#');
        var host = length < 0 ? url[start..] : url.Slice(start, length);
        var last = host[(host.LastIndexOf('.') + 1)..];
        var foreign = last.IndexOfAnyExceptInRange('\0', '\x7F');
        return foreign >= 2 ? start + host.Length - last.Length + foreign : -1;
    }

    // "https://github.com/owner/ name" as all that a cell holds.
    private static TargetFault? Cut(CuratedList list, Link link)
    {
        if (link.Cell is not { } cell || link.Span.Start != cell.Span.Start || link.Span.End >= cell.Span.End || !link.Url.EndsWith('/'))
            return null;
        var rest = list.Source.Slice(cell.Span)[link.Span.Length..];
        var name = rest.TrimStart(' ');
        if (name.Length == rest.Length || name.IsEmpty || name.ContainsAny(" \t[]()<>|`*") || name.Contains("://", StringComparison.Ordinal))
            return null;
        var whole = CanonicalUrl.Parse(string.Concat(link.Url, name));
        var isRepository =
            link.Canonical.Host is "github.com" or "gitlab.com" or "gitee.com" or "huggingface.co"
            && link.Url.TrimEnd('/').Count(letter => letter == '/') == 3;
        if (!isRepository && !Addresses.From(list).All.Contains(whole))
            return null;
        return new(
            cell.Span,
            $"There is a space in this address, so GitHub links only \"{Excerpt.From(link.Url, 120)}\". "
                + $"Write \"{Excerpt.From(link.Url + name.ToString(), 160)}\".",
            new Fix("Remove the space from the address", Safety.Safe, [Edit.Delete(new Span(link.Span.End, cell.Span.End - name.Length))])
        );
    }

    private sealed record Addresses(HashSet<CanonicalUrl> All)
    {
        public static Addresses From(CuratedList list) => list.Index(built => new Addresses(built.Links.Select(link => link.Canonical).ToHashSet()));
    }
}
