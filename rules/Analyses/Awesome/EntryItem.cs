using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A list item that begins with a link, as the entries of awesome lists do.</summary>
/// <param name="Item">The item.</param>
/// <param name="Link">Its link: the one with a dash behind it, else the first one.</param>
/// <param name="Text">Its first paragraph.</param>
/// <param name="Gap">
/// What stands between the link, with the marks around it, and the description; where there is no dash, from the link to the end of the text.
/// </param>
/// <param name="Description">What stands behind the dash, without blanks around; empty where there is no dash or nothing behind it.</param>
internal sealed record EntryItem(ListItem Item, Link Link, Span Text, Span Gap, Span Description)
{
    private const string Dash = " - ";

    /// <summary>Whether a hyphen with a space on each side stands between link and description.</summary>
    public bool HasDash { get; private init; }

    /// <summary>Reads the first paragraph of an item; null where it begins with something other than a link.</summary>
    public static EntryItem? Read(CuratedList list, ListItem item, Span text, IReadOnlyList<Link> links)
    {
        Link? first = null;
        foreach (var link in links)
        {
            var behind = ItemNotes.End(list, BehindMarks(list.Source.Text, link, text), text.End);
            // Several spaces are shown as one.
            var dash = behind;
            while (dash + 1 < text.End && list.Source.Text[dash] == ' ' && list.Source.Text[dash + 1] == ' ')
                dash++;
            if (!list.Source.Text.AsSpan(dash, text.End - dash).StartsWith(Dash))
            {
                first ??= link;
                continue;
            }

            if (!BeginsEntry(list, item, (first ?? link).Span.Start, text))
                return null;
            var start = dash + Dash.Length;
            while (start < text.End && list.Source.Text[start] == ' ')
                start++;
            return new EntryItem(item, link, text, new Span(behind, start), new Span(start, text.End)) { HasDash = true };
        }

        return first is not null && BeginsEntry(list, item, first.Span.Start, text)
            ? new EntryItem(item, first, text, new Span(BehindMarks(list.Source.Text, first, text), text.End), default)
            : null;
    }

    // Marks, boxes, images and emoji may stand before the link, words may not.
    private static bool BeginsEntry(CuratedList list, ListItem item, int link, Span text)
    {
        for (var at = text.Start; at < link; at++)
        {
            if (list.TextRuns.Hold(at) && char.IsLetterOrDigit(list.Source.Text[at]) && !IsBox(list.Source.Text, at, item))
                return false;
        }

        return true;
    }

    private static bool IsBox(string text, int at, ListItem item) =>
        at == item.Content + 1 && text[at - 1] == '[' && at + 1 < text.Length && text[at + 1] == ']';

    private static int BehindMarks(string source, Link link, Span text)
    {
        var at = Math.Min(link.Span.End, text.End);
        while (at < text.End && source[at] is '*' or '_' or '~')
            at++;
        return at;
    }
}
