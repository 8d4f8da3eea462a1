namespace ListLint.Spelling;

/// <summary>Finds the common words two slips away from a word: the automaton is walked along the word, and left twice at most.</summary>
/// <remarks>Both slips are letters that are lost, added, exchanged, or swapped with their neighbour. The first letter is right.</remarks>
internal sealed class WordSlipPairs
{
    private const int Most = 2;

    private readonly HashSet<string> found = new(StringComparer.Ordinal);
    private readonly string word;
    private readonly char[] letters;

    private WordSlipPairs(string word)
    {
        (this.word, letters) = (word, new char[word.Length + Most]);
        letters[0] = word[0];
        var words = WordAutomaton.Words;
        Walk(words, words.Follow(words.Start, word[0]), 1, 1, Most);
        found.Remove(word);
    }

    /// <summary>The words, each once; those that are one slip away too.</summary>
    public static IReadOnlyCollection<string> Find(string word) => new WordSlipPairs(word).found;

    // From an edge: "length" letters are written, "word[at..]" is still to be met with so many slips.
    private void Walk(WordAutomaton words, uint edge, int length, int at, int slips)
    {
        if (edge == 0)
            return;
        if (slips == 0)
        {
            Take(words.Follow(edge, word.AsSpan(at)), length, at);
            return;
        }

        if (word.Length - at <= slips)
            Take(edge, length, word.Length);
        if (at < word.Length)
            Walk(words, edge, length, at + 1, slips - 1);
        for (var place = WordAutomaton.FirstBehind(edge); place != 0 && length < letters.Length; place = words.NextTo(place))
            Follow(words, words.EdgeAt(place), length, at, slips);
    }

    private void Follow(WordAutomaton words, uint next, int length, int at, int slips)
    {
        // What is walked from here writes behind this letter.
        var letter = letters[length] = WordAutomaton.LetterOf(next);
        if (at < word.Length)
            Walk(words, next, length + 1, at + 1, letter == word[at] ? slips : slips - 1);
        Walk(words, next, length + 1, at, slips - 1);
        if (at + 1 >= word.Length || letter != word[at + 1] || word[at] == word[at + 1] || length + 1 >= letters.Length)
            return;
        letters[length + 1] = word[at];
        Walk(words, words.Follow(next, word[at]), length + 2, at + 2, slips - 1);
    }

    // The letters that are written, with "word[at..]" behind them.
    private void Take(uint edge, int length, int at)
    {
        if (WordAutomaton.FrequencyOf(edge) == WordFrequency.Common)
            found.Add(string.Concat(letters.AsSpan(0, length), word.AsSpan(at)));
    }
}
