using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What tells which of two works a link belongs to, the strongest first.</summary>
internal enum Owner
{
    /// <summary>The address is named after the other work.</summary>
    Named,

    /// <summary>The address proves a date that the other work states and this one contradicts.</summary>
    Dated,

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
internal sealed record CopiedLink(Link Link, Link Source, Owner Owner, Severity Severity);
