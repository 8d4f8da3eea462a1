using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A venue that an entry or the heading above it names, and an address that proves another.</summary>
/// <param name="Key">The venue that is named, as <see cref="KnownVenues"/> names it.</param>
/// <param name="Span">Where the entry names it, else its title.</param>
/// <param name="Heading">The heading that names it; null where the entry does.</param>
/// <param name="Link">The link.</param>
/// <param name="Proof">What its address proves.</param>
internal sealed record VenueConflict(string Key, Span Span, Section? Heading, Link Link, PublicationVenue Proof);
