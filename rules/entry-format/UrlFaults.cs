using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Compares the address of an entry with what is declared of it.</summary>
internal static class UrlFaults
{
    /// <summary>What is wrong with the address behind the title.</summary>
    public static IEnumerable<TextFault> Find(UrlStyle? style, Entry entry)
    {
        if (style is null || (entry.TitleLink ?? entry.IdentityLink) is not { Canonical.IsWeb: true } link)
            yield break;
        var (host, place) = (link.Canonical.Host, link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan);
        if (style.Hosts.Count > 0 && !style.Hosts.Any(wanted => IsWithin(host, wanted)))
            yield return new TextFault($"the address goes to \"{host}\", not to {TextFault.Join(style.Hosts)}", place);
        if (style.NotHosts.Any(unwanted => IsWithin(host, unwanted)))
            yield return new TextFault($"the address goes to \"{host}\", which this list does not accept", place);
        if (style.EndsWith.Count > 0 && !style.EndsWith.Any(end => link.Url.EndsWith(end, StringComparison.OrdinalIgnoreCase)))
            yield return new TextFault(
                $"the address does not end with {TextFault.Join(style.EndsWith)}",
                place,
                Append(link, style.EndsWith),
                Append(link, style.EndsWith) is null ? null : Safety.Unsafe
            );
    }

    private static bool IsWithin(string host, string outer) =>
        outer.StartsWith("*.", StringComparison.Ordinal)
            ? host.Equals(outer[2..], StringComparison.OrdinalIgnoreCase) || host.EndsWith(outer[1..], StringComparison.OrdinalIgnoreCase)
            : host.Equals(outer, StringComparison.OrdinalIgnoreCase);

    // A place in a page can be added to an address that names none.
    private static Edit? Append(Link link, IReadOnlyList<string> ends) =>
        ends is [['#', ..] place] && link.Form == LinkForm.Inline && !link.UrlSpan.IsEmpty && !link.Url.Contains('#', StringComparison.Ordinal)
            ? Edit.Insert(link.UrlSpan.End, place)
            : null;
}
