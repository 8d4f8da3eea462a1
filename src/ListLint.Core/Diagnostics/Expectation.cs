namespace ListLint.Core;

/// <summary>
/// What the text says once a fix is made. The engine applies the fix, parses the text and offers no fix whose expectation does not hold there.
/// </summary>
/// <param name="Place">Where: offsets of the text before the fix; what the fix writes there belongs to it.</param>
public abstract record Expectation(Span Place);

/// <summary>The place is one link, and its target is as given, as GitHub reads it. A web address has a host besides.</summary>
/// <param name="Place">From where the link starts to where it ends; what is inserted at either end may belong to it.</param>
/// <param name="Url">As <see cref="Link.Url"/>: without escapes and entities.</param>
public sealed record ExpectedLink(Span Place, string Url) : Expectation(Place);

/// <summary>The place is one date.</summary>
/// <param name="Place">From where the date starts to where it ends.</param>
/// <param name="Year">Four digits.</param>
/// <param name="Month">1 to 12; null where none is stated.</param>
/// <param name="Day">1 to 31; null where none is stated.</param>
public sealed record ExpectedDate(Span Place, int Year, int? Month = null, int? Day = null) : Expectation(Place);
