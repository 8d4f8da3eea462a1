using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What tells which of two works a link belongs to, the strongest first.</summary>
internal enum Owner
{
    /// <summary>The address is named after the other work.</summary>
    Named,

    /// <summary>The address proves a date that the other work states and this one contradicts.</summary>
    Dated,

    /// <summary>The list has the other work more than once with this address.</summary>
    Counted,

    /// <summary>Nothing: the two are different works, and one of them has the wrong link or is the other one under a second title.</summary>
    Unknown,

    /// <summary>Nothing, and the two may be one page under two names.</summary>
    TwoNames,
}

/// <summary>A link that another entry has too.</summary>
/// <param name="Link">The link, of the entry that it does not belong to where that is known, else of the later one.</param>
/// <param name="Source">The same link of the other entry.</param>
/// <param name="Owner">How it is known that it belongs to the other.</param>
/// <param name="Severity">How much it matters.</param>
internal sealed record CopiedLink(Link Link, Link Source, Owner Owner, Severity Severity)
{
    /// <summary>Further links to the same page, of which it is as unknown whose it is.</summary>
    public IReadOnlyList<Link> Others { get; init; } = [];

    /// <summary>Whether nothing but the address says that two names are of one thing: then it may be the way of the list.</summary>
    public bool IsWeak { get; init; }
}
