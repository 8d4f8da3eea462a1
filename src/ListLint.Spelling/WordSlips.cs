namespace ListLint.Spelling;

/// <summary>Finds the known words one slip away from a word: the automaton is walked along the word, and left once.</summary>
internal sealed class WordSlips
{
    private readonly List<WordSlip> found = [];
    private readonly string word;

    private WordSlips(string word)
    {
        this.word = word;
        var edge = WordAutomaton.Start;
        for (var at = 0; edge != 0; at++)
        {
            if (at + 1 < word.Length && word[at] != word[at + 1])
                Follow(edge, at, [word[at + 1], word[at]], at + 2, SlipKind.Swapped);
            if (at < word.Length)
                Follow(edge, at, [], at + 1, SlipKind.Added);
            for (var place = WordAutomaton.FirstBehind(edge); place != 0; place = WordAutomaton.NextTo(place))
            {
                var letter = WordAutomaton.LetterOf(WordAutomaton.EdgeAt(place));
                Follow(edge, at, [letter], at, SlipKind.Lost);
                if (at < word.Length && letter != word[at])
                    Follow(edge, at, [letter], at + 1, SlipKind.Exchanged);
            }

            edge = at < word.Length ? WordAutomaton.Follow(edge, word[at]) : 0;
        }
    }

    /// <summary>The words, each once.</summary>
    public static IReadOnlyList<WordSlip> Find(string word) => new WordSlips(word).found;

    // From the edge behind "word[..at]": the letters that stand there in another word, and the rest of this one.
    private void Follow(uint edge, int at, ReadOnlySpan<char> instead, int rest, SlipKind kind)
    {
        foreach (var letter in instead)
            edge = WordAutomaton.Follow(edge, letter);
        for (var index = rest; index < word.Length && edge != 0; index++)
            edge = WordAutomaton.Follow(edge, word[index]);
        if (edge == 0 || WordAutomaton.FrequencyOf(edge) is var frequency && frequency == WordFrequency.None)
            return;
        var other = string.Concat(word.AsSpan(0, at), instead, word.AsSpan(rest));
        if (other != word && !found.Exists(slip => slip.Word == other))
            found.Add(new WordSlip(other, kind, at, frequency));
    }
}
