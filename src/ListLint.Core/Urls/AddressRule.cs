namespace ListLint.Core;

/// <summary>Which parts behind the path tell one thing from another.</summary>
internal enum UrlParts
{
    /// <summary>Neither query nor fragment: the path, or a parameter that the rule reads, says it all.</summary>
    Nothing,

    /// <summary>The query without its tracking parameters.</summary>
    Query,

    /// <summary>The fragment.</summary>
    Fragment,

    /// <summary>Both.</summary>
    QueryAndFragment,
}

/// <summary>One row of the tables: how a site writes the address of one thing, and the form that stands for all of them.</summary>
/// <param name="Kind">What it names, such as <c>arxiv</c>.</param>
/// <param name="Hosts">Hosts in normal form, with blanks between; <c>*.host</c> stands for all hosts under it.</param>
/// <param name="Pattern">Path and parameters, in the language of <see cref="AddressPattern"/>.</param>
/// <param name="Form">Host, path and query of the canonical form; <c>{1}</c> is the first capture; empty where the address stays as it is.</param>
/// <param name="Example">An address that the rule recognises.</param>
internal sealed record AddressRule(string Kind, string Hosts, string Pattern, string Form, string Example)
{
    /// <summary>Whether such an address names a publication.</summary>
    public bool IsWork { get; init; }

    /// <summary>What else counts; a work is the same whichever of its pages or sections a link opens.</summary>
    public UrlParts KeptParts { get; init; } = UrlParts.Nothing;

    /// <summary>Whether the form is looked up again, since DOIs of some prefixes stand for something more specific.</summary>
    public bool HandsOver { get; } = Form.StartsWith("doi.org/", StringComparison.Ordinal) && Hosts != "doi.org";
}
