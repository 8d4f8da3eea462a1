using System.Buffers;
using ListLint.Core;
using ListLint.Run.Git;

namespace ListLint.Run.Lint;

/// <summary>
/// Which line of a text each changed line takes the place of: the same line where it was moved, one with the same address or with the same text up
/// to its first address, or the one of the same hunk that starts with the same word and has half of its words. Lines are 1-based and end at LF alone.
/// </summary>
internal sealed class ReplacedLines
{
    // A word that many removed lines have tells none of them.
    private const int MostLines = 8;
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r[]()<>|\"'`");
    private static readonly SearchValues<char> Marks = SearchValues.Create(" \t-*+|[!#");
    private readonly Dictionary<int, int> oldLines = [];
    private readonly HashSet<Line> taken = [];

    private ReplacedLines(List<Line> removed, List<Line> added)
    {
        Pair(added, removed, line => [line.Text], (_, _) => true);
        Pair(added, removed, line => line.Words.Where(IsAddress), (_, _) => true);
        Pair(added, removed, line => line.Title is { } title ? [title] : [], (_, _) => true);
        Pair(added, removed, line => line.Words, IsEdited);
    }

    /// <summary>Compares two texts.</summary>
    public static ReplacedLines Find(SourceText before, SourceText now)
    {
        var (old, fresh) = (new LineFeeds(before.Text), new LineFeeds(now.Text));
        var changes = StoredLines.Compare(before, now);
        return new ReplacedLines(
            [.. changes.SelectMany((change, hunk) => Lines(old, change.OldStart, change.OldEnd, hunk))],
            [.. changes.SelectMany((change, hunk) => Lines(fresh, change.NewStart, change.NewEnd, hunk))]
        );
    }

    /// <summary>The line of the text before that a changed line takes the place of; null where it is an addition.</summary>
    public int? OldLineOf(int line) => oldLines.TryGetValue(line, out var old) ? old : null;

    private static IEnumerable<Line> Lines(LineFeeds lines, int from, int to, int hunk)
    {
        for (var number = from + 1; number <= to; number++)
        {
            var text = lines.Text(number).Trim();
            if (text.Length > 0)
                yield return new Line(number, hunk, text, Split(text));
        }
    }

    private static string[] Split(string text)
    {
        var words = new List<string>();
        foreach (var part in text.AsSpan().SplitAny(Ends))
        {
            var word = text[part];
            if (word.Any(char.IsLetterOrDigit))
                words.Add(word);
        }

        return [.. words];
    }

    private void Pair(List<Line> added, List<Line> removed, Func<Line, IEnumerable<string>> keys, Func<Line, Line, bool> fits)
    {
        var byKey = removed
            .Where(line => !taken.Contains(line))
            .SelectMany(line => keys(line).Distinct(StringComparer.Ordinal).Select(key => (Key: key, Line: line)))
            .GroupBy(one => one.Key, one => one.Line, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<Line>(group), StringComparer.Ordinal);
        foreach (var line in added.Where(line => !oldLines.ContainsKey(line.Number)))
        {
            var old = keys(line).Distinct(StringComparer.Ordinal).SelectMany(Free).FirstOrDefault(one => fits(line, one));
            if (old is not null && taken.Add(old))
                oldLines[line.Number] = old.Number;
        }

        // Each is passed once, so that many equal lines cost no more than others.
        IEnumerable<Line> Free(string key)
        {
            if (!byKey.TryGetValue(key, out var lines))
                return [];
            while (lines.TryPeek(out var first) && taken.Contains(first))
                lines.Dequeue();
            return lines.Take(MostLines).Where(line => !taken.Contains(line));
        }
    }

    private static bool IsEdited(Line line, Line old) =>
        line.Hunk == old.Hunk
        && (line.Words[0] == old.Words[0] || !(line.Words.Any(IsAddress) || old.Words.Any(IsAddress)))
        && 2 * line.Words.Intersect(old.Words, StringComparer.Ordinal).Count()
            >= Math.Max(line.Words.Distinct(StringComparer.Ordinal).Count(), old.Words.Distinct(StringComparer.Ordinal).Count());

    private static bool IsAddress(string word) => word.Contains("://", StringComparison.Ordinal);

    private sealed record Line(int Number, int Hunk, string Text, string[] Words)
    {
        /// <summary>What stands before the first address; null where there is none.</summary>
        public string? Title =>
            Text.IndexOf("](", StringComparison.Ordinal) is > 0 and var end && Text.AsSpan(0, end).ContainsAnyExcept(Marks) ? Text[..end] : null;
    }
}
