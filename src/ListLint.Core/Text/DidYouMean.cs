namespace ListLint.Core;

/// <summary>Suggests what a misspelled word was meant to be.</summary>
public static class DidYouMean
{
    /// <summary>" Did you mean x?" for the nearest known word, or the empty string where none is near.</summary>
    public static string Suggest(string word, IEnumerable<string> known)
    {
        var nearest = known
            .Select(text => (Word: text, Distance: EditDistance.Between(word.ToLowerInvariant(), text)))
            .Where(candidate =>
                candidate.Distance <= Math.Max(2, candidate.Word.Length / 3)
                || (word.Length > 2 && candidate.Word.Contains(word, StringComparison.OrdinalIgnoreCase))
            )
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();
        return nearest is null ? "" : $" Did you mean {nearest}?";
    }
}
