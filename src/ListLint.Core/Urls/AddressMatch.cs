namespace ListLint.Core;

/// <summary>What a pattern reads in an address on its way.</summary>
internal struct AddressMatch(List<string> captures)
{
    /// <summary>The parts that it captures, in order.</summary>
    public readonly List<string> Captures = captures;

    /// <summary>The year of a publication; 0 where none was read.</summary>
    public int Year;

    /// <summary>Its month as written, which need not be one; null where none was read.</summary>
    public int? Month;

    /// <summary>Its venue, in lower case; null where none was read.</summary>
    public string? Venue;

    /// <summary>The number of its volume; null where none was read.</summary>
    public int? Volume;
}
