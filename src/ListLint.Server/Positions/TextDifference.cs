using ListLint.Core;

namespace ListLint.Server.Positions;

/// <summary>What turns a text into another one.</summary>
internal static class TextDifference
{
    /// <summary>Edits by place, each of whole lines; an editor keeps its marks and the cursor where nothing changes.</summary>
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
            var text = after[fresh[line].Start..fresh[line].End];
            if (!before.AsSpan(old[line].Start, old[line].Length).SequenceEqual(text))
                edits.Add(new Edit(old[line], text));
        }

        return edits;
    }

    // All between what both start with and what both end with.
    private static Edit Outside(string before, string after)
    {
        var start = before.AsSpan().CommonPrefixLength(after);
        var most = Math.Min(before.Length, after.Length) - start;
        var end = 0;
        while (end < most && before[^(end + 1)] == after[^(end + 1)])
            end++;
        // No character and no line ending is cut in half.
        while (start > 0 && !IsLineStart(before, start))
            start--;
        while (end > 0 && !IsLineStart(before, before.Length - end))
            end--;
        return new Edit(new Span(start, before.Length - end), after[start..^end]);
    }

    private static bool IsLineStart(string text, int at) => text[at - 1] == '\n';

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
