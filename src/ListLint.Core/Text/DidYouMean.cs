namespace ListLint.Core;

/// <summary>Suggests what a misspelled word was meant to be.</summary>
public static class DidYouMean
{
    /// <summary>" Did you mean x?" for the nearest known word, or the empty string where none is near.</summary>
    public static string Suggest(string word, IEnumerable<string> known)
    {
        var nearest = known
            .Select(one => (Word: one, Distance: EditDistance.Between(word.ToLowerInvariant(), one)))
            .Where(one =>
                one.Distance <= Math.Max(2, one.Word.Length / 3) || (word.Length > 2 && one.Word.Contains(word, StringComparison.OrdinalIgnoreCase))
            )
            .OrderBy(one => one.Distance)
            .ThenBy(one => one.Word, StringComparer.Ordinal)
            .Select(one => one.Word)
            .FirstOrDefault();
        return nearest is null ? "" : $" Did you mean {nearest}?";
    }
}
