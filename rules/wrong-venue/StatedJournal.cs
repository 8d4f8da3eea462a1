using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The journal, or the preprint server, that an entry names beside the article of another journal.</summary>
internal static partial class StatedJournal
{
    private const string Server = "arXiv";

    /// <summary>
    /// The conflict of an entry whose only published work is an article of a known journal, while it names another one; null where it names none,
    /// several, or a conference too.
    /// </summary>
    public static VenueConflict? FindConflict(CuratedList list, Entry entry)
    {
        if (!entry.Links.Any(link => PublicationVenue.FindJournal(link) is not null))
            return null;
        var works = entry.Links.Where(link => link.Canonical.IsWork).ToList();
        var published = works.Where(link => !IsPreprint(link)).DistinctBy(link => link.Canonical).Take(2).ToList();
        if (
            published is not [{ IsImage: false, Role: LinkRole.Title or LinkRole.Resource } link]
            || (entry.TitleLink is { } title && title != link)
            || PublicationVenue.FindJournal(link) is not { } proof
            || list.Source.Slice(entry.Span).Contains(KnownVenues.NameOf(proof.Key), StringComparison.OrdinalIgnoreCase)
            || StatedVenue.Find(list, entry) is not { Count: 0 }
        )
            return null;
        var named = StatedVenue
            .PartsOf(entry)
            .SelectMany(part => Read(list.Source.Text, part))
            .Where(venue => IsOfEntry(list, entry, venue.Span, link))
            .DistinctBy(venue => venue.Key)
            .ToList();
        if (named.Count == 0 && works.Count == published.Count)
            named.AddRange(entry.Dates.Where(IsOfServer).Select(date => new StatedVenue(Server, date.Span)).Take(1));
        return named is [var only] && only.Key != proof.Key ? new VenueConflict(only.Key, only.Span, null, link, proof) : null;
    }

    // In a cell, in brackets before the link, or right before it, or as the last of the entry; elsewhere another work may be spoken of.
    private static bool IsOfEntry(CuratedList list, Entry entry, Span venue, Link link)
    {
        var text = list.Source.Text;
        if (entry.Row is not null)
            return true;
        if (venue.Start < link.Span.Start)
        {
            var before = text.AsSpan(entry.Span.Start, venue.Start - entry.Span.Start).TrimEnd(" *_");
            return (before is [.., '(' or '[' or '`'] && !before[..^1].TrimEnd().EndsWith("al."))
                || AtEnd().IsMatch(text.AsSpan(venue.End, link.Span.Start - venue.End));
        }

        return AtEnd().IsMatch(text.AsSpan(venue.End, entry.Span.End - venue.End));
    }

    private static bool IsPreprint(Link link) => PublicationYear.Find(link) is { Kind: YearKind.Preprint };

    private static bool IsOfServer(StatedDate date) => date.Source < DateSource.Caption && ArxivName.IsOnly(date.Context);

    private static IEnumerable<StatedVenue> Read(string text, Span part)
    {
        foreach (var name in NatureJournals.Names)
        {
            for (var at = part.Start; (at = text.IndexOf(name, at, part.End - at, StringComparison.Ordinal)) >= 0; at += name.Length)
            {
                if (IsStart(text, part.Start, at) && IsMark(text, name, at + name.Length, part.End))
                    yield return new StatedVenue(name, new Span(at, at + name.Length));
            }
        }
    }

    // Not "Springer Nature 2023".
    private static bool IsStart(string text, int first, int at)
    {
        while (at > first && text[at - 1] is ' ' or '*' or '_')
            at--;
        return at == first || !char.IsLetterOrDigit(text[at - 1]);
    }

    // "Nature" alone may be the site, so it counts with a year only.
    private static bool IsMark(string text, string name, int end, int last) =>
        YearBehind().IsMatch(text.AsSpan(end, last - end)) || (name != "Nature" && StatedVenue.IsMark(text, name, end, last));

    [GeneratedRegex(@"^[ ,*_()]{0,5}(?:(?:19|20)[0-9]{2})?[\s.,;:()*_\[\]|-]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"^[ ,|*_(]{0,5}(?:(?:19|20)[0-9]{2}|['’][0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex YearBehind();
}
