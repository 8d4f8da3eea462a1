using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Where a list writes a name as it is, whatever its usual spelling: in titles of works, quotations and labels, and what an address spells so.
/// </summary>
internal sealed class MeantNames
{
    // A longer text is the title of something that somebody wrote.
    private const int MostWords = 5;

    private const int LongestQuotation = 200;
    private readonly string text;
    private readonly List<Link> links;
    private readonly List<Entry> titles;
    private readonly List<Span> labels;
    private readonly List<Entry> entries;

    private MeantNames(CuratedList list)
    {
        text = list.Source.Text;
        links = [.. list.Links.Where(link => !link.IsImage && !link.TextSpan.IsEmpty).OrderBy(link => link.TextSpan.Start)];
        titles = [.. list.Entries.Where(entry => !entry.TitleSpan.IsEmpty).OrderBy(entry => entry.TitleSpan.Start)];
        entries = [.. list.Entries.OrderBy(entry => entry.Span.Start)];
        labels = [.. list.Labels.Select(label => label.Span).Order()];
    }

    public static MeantNames From(CuratedList list) => list.Index(built => new MeantNames(built));

    /// <summary>Whether a place is the text of a link, or a title: what has a name of its own.</summary>
    public bool IsInName(Span place) => Find(links, place, link => link.TextSpan) is not null || TitleAt(place) is not null;

    /// <summary>Whether the form of a name at a place is not the list's to choose.</summary>
    public bool Has(Span place, string form) =>
        (labels.LastUpTo(place.Start, static span => span) is >= 0 and var at && labels[at].Contains(place))
        || (Find(links, place, link => link.TextSpan) is { } link && IsOwn(link, form))
        || (TitleAt(place) is { } entry && (IsLong(entry.Title) || entry.Links.Any(of => of.Canonical.IsWork || Spells(of, form))))
        || IsPackage(place, form)
        || IsQuoted(place);

    private static bool IsOwn(Link link, string form) =>
        link.Canonical.IsWork || IsLong(link.Text) || Spells(link, form) || (IsLower(form) && link.Text == form);

    private static bool IsLong(string title) => title.AsSpan().Count(' ') >= MostWords;

    private static bool IsLower(string form) => !form.AsSpan().ContainsAnyInRange('A', 'Z');

    private static bool Spells(Link link, string form) => PathOf(link).Contains(form, StringComparison.Ordinal);

    // A host has no capitals, so that it says nothing of a name.
    private static ReadOnlySpan<char> PathOf(Link link)
    {
        var url = link.Url.AsSpan();
        var rest = url.IndexOf("//") is >= 0 and var start ? url[(start + 2)..] : url;
        return rest.IndexOf('/') is >= 0 and var slash ? rest[slash..] : [];
    }

    // What an entry calls in small letters may be the package that its address names so.
    private bool IsPackage(Span place, string form) =>
        IsLower(form)
        && Find(entries, place, entry => entry.Span) is { } entry
        && entry.Links.Any(link => ("/" + PathOf(link).TrimStart('/').ToString() + "/").Contains($"/{form}/", StringComparison.Ordinal));

    private bool IsQuoted(Span place)
    {
        var before = text.AsSpan(Math.Max(0, place.Start - LongestQuotation), Math.Min(place.Start, LongestQuotation));
        var behind = text.AsSpan(place.End, Math.Min(text.Length - place.End, LongestQuotation));
        var open = before.LastIndexOfAny("\"“”\n");
        var close = behind.IndexOfAny("\"“”\n");
        return open >= 0 && close >= 0 && behind[close] is '"' or '”' && IsOpening(before, open);
    }

    private static bool IsOpening(ReadOnlySpan<char> text, int at) =>
        text[at] == '“'
        || (text[at] == '"' && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && !(at + 1 < text.Length && text[at + 1] is ' ' or ','));

    private Entry? TitleAt(Span place) => Find(titles, place, entry => entry.TitleSpan);

    private static T? Find<T>(List<T> nodes, Span place, Func<T, Span> spanOf)
        where T : class => nodes.LastUpTo(place.Start, spanOf) is >= 0 and var at && spanOf(nodes[at]).Contains(place) ? nodes[at] : null;
}
