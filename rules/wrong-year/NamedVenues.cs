using System.Globalization;
using System.Text;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// The venues that an entry names outside its title. A year beside a venue is the venue's, and a preprint may follow a year behind it.
/// </summary>
internal sealed class NamedVenues
{
    private static readonly string[] Servers = ["arxiv", "biorxiv", "medrxiv", "corr", "preprint", "preprints", "rxiv"];
    private static readonly string[] Journals =
    [
        "nature",
        "science",
        "cell",
        "lancet",
        "bioinformatics",
        "radiology",
        "neurocomputing",
        "workshop",
        "journal",
        "transactions",
        "conference",
        "proceedings",
        "thesis",
    ];
    private const int ShortRemark = 80;
    private const int ShortestWord = 2;
    private readonly CuratedList list;
    private readonly Entry entry;
    private readonly StatedDate date;
    private HashSet<string>? marks;
    private bool? hasOther;
    private string? outside;

    private NamedVenues(CuratedList list, Entry entry, StatedDate date) => (this.list, this.entry, this.date) = (list, entry, date);

    /// <summary>Whether it is called a preprint.</summary>
    public bool HasServer => Marks.Any(IsServer);

    /// <summary>
    /// Whether it may have been published elsewhere than on a preprint server; names of any other kind count too, since silence costs less.
    /// </summary>
    public bool HasOther =>
        hasOther ??=
            SplitWords(Own).Any(word => !IsServer(word) && !IsOfDate(word)) || SplitWords(MarkText()).Concat(SplitWords(Outside)).Any(IsVenue);

    /// <summary>Whether it names a venue that is known as one, or an acronym that may be one.</summary>
    public bool HasKnown => SplitWords(MarkText()).Concat(SplitWords(Outside)).Any(word => IsVenue(word) && IsKnown(word));

    private string Own => date.Source < DateSource.Caption ? date.Context : Captions();

    // "- ECCV", with its papers below.
    private string Captions()
    {
        var text = new StringBuilder();
        for (var caption = entry.Group.Caption; caption is not null; caption = caption.Outer)
            text.Append(' ').Append(caption.Text);
        return text.ToString();
    }

    // Most entries are never asked for their venues.
    private HashSet<string> Marks =>
        marks ??= [
            .. SplitWords(MarkText()).Concat(Outside.Length <= ShortRemark ? SplitWords(Outside) : []).Select(word => word.ToLowerInvariant()),
        ];

    private string Outside => outside ??= EntryNotes.TextOf(list, entry);

    public static NamedVenues From(CuratedList list, Entry entry, StatedDate date) => new(list, entry, date);

    /// <summary>Whether the venue of an address is named in a mark of the entry.</summary>
    public bool Has(string venue) =>
        venue.Length >= 3
        && (Marks.Contains(venue) || (venue == "neurips" && Marks.Contains("nips")) || (venue == "nips" && Marks.Contains("neurips")));

    private string MarkText()
    {
        var mark = new StringBuilder(Own);
        foreach (var tag in entry.Tags)
            mark.Append(' ').Append(tag.Text);
        foreach (var link in entry.Links.Where(link => link.Label is not null && link.Canonical.IsWork))
            mark.Append(' ').Append(link.Label!.Text);
        return mark.ToString();
    }

    private static bool IsVenue(string word)
    {
        if (IsServer(word) || word == "PDF")
            return false;
        return Journals.Contains(word.ToLowerInvariant()) || word.Count(char.IsAsciiLetterUpper) >= 2;
    }

    // Not "FreeTumor", which is the name of a work.
    private static bool IsKnown(string word) =>
        word.All(char.IsAsciiLetterUpper) || KnownVenues.FindWritten(word) is not null || Journals.Contains(word.ToLowerInvariant());

    // "20th Nov., 2021"
    private static bool IsOfDate(string word) =>
        word is "st" or "nd" or "rd" or "th"
        || (
            word.Length >= 3
            && CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Any(month => month.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        );

    private static bool IsServer(string word) => Servers.Contains(word.ToLowerInvariant()) || ArxivName.Is(word);

    private static IEnumerable<string> SplitWords(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsAsciiLetter(text[end]))
                end++;
            if (end - start >= ShortestWord)
                yield return text[start..end];
            start = Math.Max(start, end - 1);
        }
    }
}
