namespace ListLint.Rules;

/// <summary>
/// Hosts whose addresses are made to lead elsewhere: identifiers that outlive the pages, and short links that their owners may turn.
/// </summary>
internal static class RedirectServices
{
    private static readonly HashSet<string> Hosts = (
        "doi.org dx.doi.org hdl.handle.net purl.org purl.oclc.org purl.archive.org w3id.org n2t.net identifiers.org perma.cc ark.org "
        + "urn.fi nbn-resolving.org orcid.org aka.ms go.microsoft.com bit.ly j.mp t.co goo.gl forms.gle maps.app.goo.gl g.co tinyurl.com "
        + "ow.ly is.gd v.gd buff.ly rebrand.ly cutt.ly t.ly lnkd.in fb.me amzn.to a.co amzn.com git.io youtu.be discord.gg a.co apple.co "
        + "redd.it flic.kr wp.me db.tt spoti.fi steamdb.info dlvr.it mzl.la nyti.ms cnet.co smarturl.it linktr.ee"
    )
        .Split(' ')
        .Distinct(StringComparer.Ordinal)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a host, lower case and without "www.", is one of them.</summary>
    public static bool Has(string host) => Hosts.Contains(host);
}
