using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Which entries name a venue that none of their links proves, while one of them proves another.</summary>
internal sealed class WrongVenues
{
    // What the others under a heading show, before one of them departs from it.
    private const int FewestUnderHeading = 3;
    private readonly Dictionary<Entry, VenueConflict> conflicts = [];

    private WrongVenues(CuratedList list)
    {
        var headings = new Dictionary<Section, List<VenueConflict?>>();
        foreach (var entry in list.Entries)
        {
            if (StatedJournal.FindConflict(list, entry) is { } ofJournal)
                conflicts[entry] = ofJournal;
            var proofs = ProofsOf(entry);
            if (proofs.Count == 0 || StatedVenue.Find(list, entry) is not { } named)
                continue;
            if (named is [var only] && Conflict(only.Key, only.Span, null, proofs) is { } conflict)
                conflicts[entry] = conflict;
            if (named.Count > 0 || HeadingOf(entry) is not var (heading, key))
                continue;
            if (!headings.TryGetValue(heading, out var others))
                headings[heading] = others = [];
            others.Add(Conflict(key, entry.TitleSpan.IsEmpty ? entry.Span : entry.TitleSpan, heading, proofs));
            if (others[^1] is { } under)
                conflicts[entry] = under;
        }

        // A heading that its entries do not bear out says something else.
        var doubtful = headings.Where(pair => !IsBorneOut(pair.Value)).Select(pair => pair.Key).ToHashSet();
        foreach (var (entry, conflict) in conflicts.ToList())
        {
            if (conflict.Heading is { } heading && doubtful.Contains(heading))
                conflicts.Remove(entry);
        }
    }

    public static WrongVenues From(CuratedList list) => list.Index(built => new WrongVenues(built));

    public VenueConflict? ConflictOf(Entry entry) => conflicts.GetValueOrDefault(entry);

    private static List<(Link Link, PublicationVenue Venue)> ProofsOf(Entry entry)
    {
        var proofs = new List<(Link Link, PublicationVenue Venue)>();
        foreach (var link in entry.Links)
        {
            if (link is { IsImage: false, Role: LinkRole.Title or LinkRole.Resource } && PublicationVenue.Find(link) is { } venue)
                proofs.Add((link, venue));
        }

        return proofs;
    }

    private static VenueConflict? Conflict(string key, Span span, Section? heading, List<(Link Link, PublicationVenue Venue)> proofs) =>
        proofs.Exists(proof => KnownVenues.AreJoint(key, proof.Venue.Key))
            ? null
            : new VenueConflict(key, span, heading, proofs[0].Link, proofs[0].Venue);

    // The nearest heading, where it is a venue and at most a year.
    private static (Section Heading, string Key)? HeadingOf(Entry entry)
    {
        if (entry.Group.Caption is not null || entry.Section is not { Level: > 0 } section)
            return null;
        var words = section.Title.Split([' ', '-', '\'', '’', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries);
        var names = words.Where(word => !word.All(char.IsAsciiDigit)).ToList();
        return names is [var name] && KnownVenues.FindWritten(name.TrimEnd("0123456789".ToCharArray())) is { } key ? (section, key) : null;
    }

    private static bool IsBorneOut(List<VenueConflict?> entries) =>
        entries.Count(conflict => conflict is null) is var agreeing && Habits.IsHabit(agreeing, entries.Count - 1, FewestUnderHeading);
}
