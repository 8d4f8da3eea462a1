namespace ListLint.Core;

/// <summary>What became of the page behind a link, as the servers said it.</summary>
public enum LinkState
{
    /// <summary>The page is there, perhaps after redirects that are not for good.</summary>
    Alive,

    /// <summary>The page is there, and its server says that its address is another one for good.</summary>
    Moved,

    /// <summary>The page is gone; every try agreed.</summary>
    Dead,

    /// <summary>Nobody can tell: a wall against programs, a fault on the way, a time that ran out, an address that is not asked.</summary>
    Unknown,
}
