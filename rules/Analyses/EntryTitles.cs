using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Where the titles of entries stand: a work may be titled as nobody else would write.</summary>
internal sealed class EntryTitles
{
    private readonly List<Span> spans;

    private EntryTitles(CuratedList list) => spans = [.. list.Entries.Select(entry => entry.TitleSpan).Where(title => !title.IsEmpty).Order()];

    /// <summary>Whether a part of the text lies in the title of an entry.</summary>
    public static bool Hold(CuratedList list, Span span)
    {
        var spans = list.Index(built => new EntryTitles(built)).spans;
        return spans.LastUpTo(span.Start, static title => title) is >= 0 and var at && spans[at].Contains(span);
    }
}
