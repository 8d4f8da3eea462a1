using ListLint.Core;

namespace ListLint.Server.Positions;

/// <summary>What turns a text into another one.</summary>
internal static class TextDifference
{
    /// <summary>Edits by place; an editor keeps its marks and the cursor where nothing changes.</summary>
    public static IReadOnlyList<Edit> Find(string before, string after)
    {
        var (old, fresh) = (Lines(before), Lines(after));
        if (old.Count != fresh.Count)
            return [Outside(before, after)];
        var edits = new List<Edit>();
        for (var line = 0; line < old.Count; line++)
        {
            // An edit must not end within a line ending: a client takes such a place for the end of the line.
            if (HasReturn(before, old[line]) != HasReturn(after, fresh[line]))
                return [Outside(before, after)];
            var (was, now) = (before[old[line].Start..old[line].End], after[fresh[line].Start..fresh[line].End]);
            if (was != now)
                edits.Add(Within(old[line].Start, was, now));
        }

        return edits;
    }

    private static Edit Within(int offset, string was, string now)
    {
        var (start, end) = CommonEnds.FindWhole(was, now);
        return new Edit(new Span(offset + start, offset + was.Length - end), now[start..^end]);
    }

    // All between what both start with and what both end with.
    private static Edit Outside(string before, string after)
    {
        var (start, end) = CommonEnds.Find(before, after);
        // No character and no line ending is cut in half.
        while (start > 0 && !IsLineStart(before, start))
            start--;
        while (end > 0 && !IsLineStart(before, before.Length - end))
            end--;
        return new Edit(new Span(start, before.Length - end), after[start..^end]);
    }

    private static bool IsLineStart(string text, int at) => at == 0 || text[at - 1] == '\n';

    private static List<Span> Lines(string text)
    {
        var lines = new List<Span>();
        for (var start = 0; start <= text.Length; )
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            lines.Add(new Span(start, end < text.Length && end > start && text[end - 1] == '\r' ? end - 1 : end));
            start = end + 1;
        }

        return lines;
    }

    private static bool HasReturn(string text, Span line) => line.End < text.Length && text[line.End] == '\r';
}
