namespace ListLint.Spelling;

/// <summary>Finds the known words one slip away from a word: the automaton is walked along the word, and left once.</summary>
internal sealed class WordSlips
{
    private readonly List<WordSlip> found = [];
    private readonly string word;

    private WordSlips(string word)
    {
        this.word = word;
        var words = WordAutomaton.Words;
        var edge = words.Start;
        for (var at = 0; edge != 0; at++)
        {
            if (at + 1 < word.Length && word[at] != word[at + 1])
                Leave(words, words.Follow(words.Follow(edge, word[at + 1]), word[at]), at, at + 2, SlipKind.Swapped);
            if (at < word.Length)
                Leave(words, edge, at, at + 1, SlipKind.Added);
            for (var place = WordAutomaton.FirstBehind(edge); place != 0; place = words.NextTo(place))
            {
                var next = words.EdgeAt(place);
                Leave(words, next, at, at, SlipKind.Lost);
                if (at < word.Length && WordAutomaton.LetterOf(next) != word[at])
                    Leave(words, next, at, at + 1, SlipKind.Exchanged);
            }

            edge = at < word.Length ? words.Follow(edge, word[at]) : 0;
        }
    }

    /// <summary>The words, each once.</summary>
    public static IReadOnlyList<WordSlip> Find(string word) => new WordSlips(word).found;

    // From an edge that stands in place of "word[at..rest]": the rest of this word.
    private void Leave(WordAutomaton words, uint edge, int at, int rest, SlipKind kind)
    {
        var end = words.Follow(edge, word.AsSpan(rest));
        var frequency = WordAutomaton.FrequencyOf(end);
        if (frequency == WordFrequency.None)
            return;
        var other = string.Concat(word.AsSpan(0, at), Instead(edge, at, kind), word.AsSpan(rest));
        if (other != word && !found.Exists(slip => slip.Word == other))
            found.Add(new WordSlip(other, kind, at, frequency));
    }

    // What stands in another word in place of what this one has there.
    private string Instead(uint edge, int at, SlipKind kind) =>
        kind switch
        {
            SlipKind.Swapped => $"{word[at + 1]}{word[at]}",
            SlipKind.Added => "",
            _ => WordAutomaton.LetterOf(edge).ToString(),
        };
}
