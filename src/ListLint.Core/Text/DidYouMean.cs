namespace ListLint.Core;

/// <summary>Suggests what a misspelled word was meant to be.</summary>
public static class DidYouMean
{
    /// <summary>" Did you mean x?" for the nearest known word, or the empty string where none is near.</summary>
    public static string Suggest(string word, IEnumerable<string> known)
    {
        var nearest = known
            .Select(one => (Word: one, Distance: Distance(word.ToLowerInvariant(), one)))
            .Where(one =>
                one.Distance <= Math.Max(2, one.Word.Length / 3) || (word.Length > 2 && one.Word.Contains(word, StringComparison.OrdinalIgnoreCase))
            )
            .OrderBy(one => one.Distance)
            .ThenBy(one => one.Word, StringComparer.Ordinal)
            .Select(one => one.Word)
            .FirstOrDefault();
        return nearest is null ? "" : $" Did you mean {nearest}?";
    }

    // Levenshtein: insertions, deletions and replacements, one row at a time.
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
