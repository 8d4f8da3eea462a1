using System.Globalization;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An entry that names another venue than the one that its own link proves.</summary>
[Rule(Severity.Warning, "The venue of an entry matches its link.")]
public sealed class WrongVenue : Rule
{
    /// <summary>Says when an entry names a venue that no link of it proves, while one proves another.</summary>
    public WrongVenue() =>
        Each(list => list.Entries)
            .MustNot((list, entry) => WrongVenues.From(list).ConflictOf(entry))
            .WithMessage((list, _, conflict) => Message(list, conflict))
            .WithRelated(conflict => new Related(conflict.Link.UrlSpan, $"this {conflict.Proof.Name} is from {Name(conflict.Proof)}"))
            .At((_, _, conflict) => conflict.Span);

    private static string Message(CuratedList list, VenueConflict conflict)
    {
        var proven = $"but the {conflict.Proof.Name} is from {Name(conflict.Proof)}: \"{Excerpt.From(conflict.Link.Url, 120)}\".";
        return conflict.Heading is { } heading
            ? $"The entry is under \"{Excerpt.From(heading.Title, 40)}\" (line {list.Source.LineOf(heading.Heading.Start)}), {proven} "
                + "Move the entry or correct the link."
            : $"The entry names {KnownVenues.NameOf(conflict.Key)}, {proven} Correct the venue or the link.";
    }

    private static string Name(PublicationVenue venue) =>
        venue.Year is { } year ? $"{KnownVenues.NameOf(venue.Key)} {year.ToString(CultureInfo.InvariantCulture)}" : KnownVenues.NameOf(venue.Key);
}
