using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A known venue that a list names.</summary>
/// <param name="Key">The venue, as <see cref="KnownVenues"/> names it.</param>
/// <param name="Span">Where its name stands.</param>
internal sealed record StatedVenue(string Key, Span Span)
{
    private const string Ends = "])}*_|`.,;:<&";

    /// <summary>
    /// The venues that an entry names outside its title and addresses, one for each key; null where it names a journal or a workshop, which may
    /// publish what a conference does.
    /// </summary>
    public static IReadOnlyList<StatedVenue>? Find(CuratedList list, Entry entry)
    {
        var found = new List<StatedVenue>();
        foreach (var part in PartsOf(entry))
        {
            if (!Read(list.Source.Text, part, found))
                return null;
        }

        return found;
    }

    /// <summary>What stands between links and title, and the names of resources.</summary>
    public static IEnumerable<Span> PartsOf(Entry entry)
    {
        var at = entry.Span.Start;
        var parts = entry.Links.Select(link => (Span: link.Span, Text: TextOf(link))).Append((Span: entry.TitleSpan, Text: default(Span)));
        foreach (var (part, text) in parts.OrderBy(one => one.Span.Start))
        {
            if (part.Start > at)
                yield return new Span(at, part.Start);
            if (!text.IsEmpty)
                yield return text;
            at = Math.Max(at, part.End);
        }

        if (at < entry.Span.End)
            yield return new Span(at, entry.Span.End);
    }

    private static Span TextOf(Link link) => link is { IsImage: false, HasImage: false, Role: LinkRole.Resource } ? link.TextSpan : default;

    // False where the part names a journal or a workshop.
    private static bool Read(string text, Span part, List<StatedVenue> found)
    {
        for (var at = part.Start; at < part.End; )
        {
            var end = at;
            while (end < part.End && char.IsAsciiLetter(text[end]))
                end++;
            if (end == at)
            {
                at++;
                continue;
            }

            var word = text[at..end];
            if (KnownVenues.IsJournal(word) || word.StartsWith("workshop", StringComparison.OrdinalIgnoreCase) || IsWorkshop(word))
                return false;
            if (KnownVenues.FindWritten(word) is { } key && IsMark(text, key, end, part.End) && !found.Exists(other => other.Key == key))
                found.Add(new StatedVenue(key, new Span(at, end)));
            at = end;
        }

        return true;
    }

    // CVPRW
    private static bool IsWorkshop(string word) => word.Length > 4 && word[^1] == 'W' && KnownVenues.FindWritten(word[..^1]) is not null;

    /// <summary>
    /// Whether a year stands behind it, or nothing more: "EMNLP 2023" and "(EMNLP)". The ACL publishes other conferences too, and so only counts with
    /// a year.
    /// </summary>
    public static bool IsMark(string text, string key, int end, int last)
    {
        while (end < last && text[end] is ' ' or '-' or '_')
            end++;
        if (end < last && text[end] is '\'' or '’')
            end++;
        return (end < last && char.IsAsciiDigit(text[end]))
            || (key != "acl" && (end >= last || Ends.Contains(text[end]) || text[end] is '\r' or '\n'));
    }
}
