using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What the line of a text says besides: its other words, and the names in its addresses on other hosts.</summary>
internal static class NamesBeside
{
    // A line may be as long as the list.
    private const int Reach = 300;

    /// <summary>Whether the line of a text has a name as a word of its own, or as a part of an address on another host.</summary>
    /// <param name="list">The list.</param>
    /// <param name="text">The text, which does not count.</param>
    /// <param name="own">The address of the text.</param>
    /// <param name="name">The name, in lower case.</param>
    public static bool Has(CuratedList list, Span text, AddressNames own, string name)
    {
        var line = list.Source.Line(list.Source.LineOf(text.Start));
        var around = new Span(Math.Max(line.Start, text.Start - Reach), Math.Min(line.End, text.End + Reach));
        return IsWritten(list, around, text, name) || IsInAddress(list, around, own.Host, name);
    }

    private static bool IsWritten(CuratedList list, Span around, Span text, string name)
    {
        for (var at = list.TextRuns.FirstReaching(around.Start); at < list.TextRuns.Count && list.TextRuns[at].Start < around.End; at++)
        {
            var (start, end) = (Math.Max(list.TextRuns[at].Start, around.Start), Math.Min(list.TextRuns[at].End, around.End));
            for (; start < end; start++)
            {
                var first = start;
                while (start < end && char.IsAsciiLetterOrDigit(list.Source.Text[start]))
                    start++;
                if (
                    start - first == name.Length
                    && !text.Contains(new Span(first, start))
                    && list.Source.Slice(new Span(first, start)).Equals(name, StringComparison.OrdinalIgnoreCase)
                )
                    return true;
            }
        }

        return false;
    }

    private static bool IsInAddress(CuratedList list, Span around, string host, string name)
    {
        for (var at = list.Links.FirstReaching(around.Start, static link => link.Span); at < list.Links.Count; at++)
        {
            var link = list.Links[at];
            if (link.Span.Start >= around.End)
                return false;
            if (
                link is { IsImage: false, Role: not LinkRole.Badge }
                && link.Canonical.Host != host
                && AddressNames.Find(link) is { } address
                && address.Names.Any(other => other.Key == name)
            )
                return true;
        }

        return false;
    }
}
