using System.Runtime.CompilerServices;

namespace ListLint.Links;

/// <summary>Which places of a link its page has.</summary>
internal static class AskedPlaces
{
    /// <summary>True or false for each fragment that can be judged on the page at the end of the way.</summary>
    public static IReadOnlyDictionary<string, bool> Of(LinkQuery query, Way way)
    {
        var judged = new Dictionary<string, bool>(StringComparer.Ordinal);
        // A redirect may name a place of its own, which then takes the place of that of the link.
        if (query.Fragments.Count == 0 || !way.End.IsHtml || way.End.Body.Length == 0 || way.Hops.Any(hop => hop.To.Fragment.Length > 1))
            return judged;
        Judge(query, way, judged);
        return judged;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Judge(LinkQuery query, Way way, Dictionary<string, bool> judged)
    {
        var page = new PagePlaces(way.End.Body);
        foreach (var fragment in query.Fragments.Where(FragmentKinds.CanBeJudged).Distinct(StringComparer.Ordinal))
        {
            if (page.Has(fragment, way.End.IsWhole) is { } has)
                judged[fragment] = has;
        }
    }
}
