using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Faults of targets: GitHub makes a link of them, to a place that is not there. The first that is found counts.</summary>
internal static class Targets
{
    // "D:\x" is the shortest that has a fault.
    private const int Shortest = 4;

    // What nearly no address has, and a glance tells.
    private static readonly Func<CuratedList, Link, TargetFault?>[] OfText =
    [
        OpenImage.Find,
        PastedLink.Find,
        ForeignSpace.Find,
        TitleParentheses.Find,
    ];

    private static readonly Func<CuratedList, Link, TargetFault?>[] OfSyntax =
    [
        LocalFile.Find,
        LeadingWord.Find,
        WrongScheme.Find,
        LostScheme.Find,
        JoinedAddresses.Find,
        ImpossibleHost.Find,
        TrailingSign.Find,
        Backslash.Find,
    ];

    private static readonly Func<CuratedList, Link, TargetFault?>[] OfAllNames =
    [
        RepeatedHost.Find,
        LostSlash.Find,
        MisspeltHost.Find,
        ArxivId.Find,
        DoiName.Find,
        OpenReviewId.Find,
        EncodedQuery.Find,
    ];

    private static readonly Func<CuratedList, Link, TargetFault?>[] OfNames = [PrivateHost.Find, .. OfAllNames];

    // GitHub decides where a bare address ends, and those who write one to their own machine tell the reader to open it there.
    private static readonly Func<CuratedList, Link, TargetFault?>[] OfBareNames = [JoinedAddresses.FindRepeated, .. OfAllNames];

    /// <summary>What is wrong with the target of a link, or null.</summary>
    public static TargetFault? FaultOf(CuratedList list, Link link)
    {
        if (link.Url.Length < Shortest || link.IsInPage || link.UrlSpan.IsEmpty)
            return null;
        if (link.Form == LinkForm.Bare)
            return BareUrls.FaultOf(list, link) ?? First(OfBareNames, list, link);
        return First(OfText, list, link) ?? (PlainAddress.Is(link.Url) ? null : First(OfSyntax, list, link)) ?? First(OfNames, list, link);
    }

    private static TargetFault? First(Func<CuratedList, Link, TargetFault?>[] faults, CuratedList list, Link link)
    {
        foreach (var find in faults)
        {
            if (find(list, link) is { } fault)
                return fault;
        }

        return null;
    }
}
