using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Words by what they are without each of their letters, so that those one slip away from a word are found without comparing it with all: two words
/// that one letter more, less, other or swapped with its neighbour tells apart have such a rest in common. The cost is linear in the words, each with
/// the square of its length, which is bounded.
/// </summary>
/// <typeparam name="T">What the words stand for.</typeparam>
internal sealed class SlipIndex<T>
{
    // Longer words are left out.
    private const int Longest = 64;

    // So many words that share a rest are a series, and nobody can tell which of them is meant.
    private const int MostCompared = 64;

    private readonly Dictionary<string, List<(string Word, T What)>> byRest = new(StringComparer.Ordinal);

    /// <summary>Adds a word. Case matters.</summary>
    public void Add(string word, T what)
    {
        if (word.Length > Longest)
            return;
        foreach (var rest in Rests(word))
        {
            if (!byRest.TryGetValue(rest, out var words))
                byRest[rest] = words = [];
            if (words.Count < MostCompared)
                words.Add((word, what));
        }
    }

    /// <summary>What stands for the words that are one slip away from a word, each once.</summary>
    public IReadOnlyList<T> Find(string word)
    {
        if (word.Length > Longest)
            return [];
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var rest in Rests(word))
        {
            foreach (var (other, what) in byRest.GetValueOrDefault(rest) ?? [])
            {
                if (EditDistance.IsOne(word, other))
                    found.TryAdd(other, what);
            }
        }

        return [.. found.Values];
    }

    private static IEnumerable<string> Rests(string word) =>
        Enumerable.Range(0, word.Length).Select(index => word.Remove(index, 1)).Prepend(word).Distinct(StringComparer.Ordinal);
}
