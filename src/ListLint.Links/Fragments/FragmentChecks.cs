using System.Runtime.CompilerServices;

namespace ListLint.Links;

/// <summary>Which places of a link its page has.</summary>
internal static class FragmentChecks
{
    /// <summary>True or false for each fragment that can be judged on the page at the end of the way.</summary>
    public static IReadOnlyDictionary<string, bool> Find(LinkQuery query, RedirectChain chain)
    {
        var judged = new Dictionary<string, bool>(StringComparer.Ordinal);
        // A redirect may name a place of its own, which then takes the place of that of the link.
        if (
            query.Fragments.Count == 0
            || !chain.End.IsHtml
            || chain.End.Body.Length == 0
            || chain.Redirects.Any(redirect => redirect.To.Fragment.Length > 1)
        )
            return judged;
        Judge(query, chain, judged);
        return judged;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Judge(LinkQuery query, RedirectChain chain, Dictionary<string, bool> judged)
    {
        var page = new PagePlaces(chain.End.Body);
        foreach (var fragment in query.Fragments.Where(FragmentKinds.CanBeJudged).Distinct(StringComparer.Ordinal))
        {
            if (page.Has(fragment, chain.End.IsWhole) is { } has)
                judged[fragment] = has;
        }
    }
}
