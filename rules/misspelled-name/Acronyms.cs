using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>
/// Acronyms, and names with capitals inside, that are another one of the list with two letters exchanged: LTSM where the list writes LSTM again and
/// again, DokcerHub beside DockerHub.
/// </summary>
internal static class Acronyms
{
    private const int Shortest = 4;
    private const int Longest = 8;
    private const int KnownFewest = 2;
    private const int ShortestMixed = 6;

    /// <summary>Each of them, what it should be, and how often the list writes that.</summary>
    public static IEnumerable<(Span Span, string Right, int Uses)> Find(CuratedList list)
    {
        var places = new Dictionary<string, List<Span>>(StringComparer.Ordinal);
        var byLetters = places.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in FindCapitals(list).Concat(FindMixed(list)))
        {
            if (!byLetters.TryGetValue(list.Source.Slice(word), out var uses))
                byLetters[list.Source.Slice(word)] = uses = [];
            uses.Add(word);
        }

        foreach (var (word, uses) in places)
        {
            if (
                FindExchanged(word, uses.Count, places) is not { } right
                || English.HasInAnyCase(word)
                || IsOfWords(word)
                || list.Facts.Words.Contains(word)
            )
                continue;
            foreach (var use in uses)
                yield return (use, right, places[right].Count);
        }
    }

    // The first letter is never one of the two: that is another acronym.
    private static string? FindExchanged(string word, int uses, Dictionary<string, List<Span>> places)
    {
        var letters = word.ToCharArray();
        for (var at = 1; at + 1 < letters.Length; at++)
        {
            (letters[at], letters[at + 1]) = (letters[at + 1], letters[at]);
            var other = new string(letters);
            if (other != word && places.TryGetValue(other, out var right) && right.Count >= LeastFor(other) * uses)
                return other;
            (letters[at], letters[at + 1]) = (letters[at + 1], letters[at]);
        }

        return null;
    }

    // How often the list writes it for each use of the other; fewer where it is known as a term, and is no word as "STAR" is.
    private static int LeastFor(string acronym) =>
        English.FrequencyInAnyCase(acronym) == WordFrequency.Rare || acronym.Any(char.IsAsciiLetterLower) ? KnownFewest : Habits.Fewest;

    private static IEnumerable<Span> FindMixed(CuratedList list) =>
        WordUses
            .From(list)
            .Mixed.Where(name => name.Length >= ShortestMixed && IsEdge(list.Source.Text, name.Start - 1) && IsEdge(list.Source.Text, name.End));

    // "TriviaQA" is no slip, however often "TrivaiQA" is written.
    private static bool IsOfWords(string name)
    {
        var isLong = false;
        for (var start = 0; start < name.Length; )
        {
            var length = name.AsSpan(start + 1).IndexOfAnyInRange('A', 'Z') is >= 0 and var next ? next + 1 : name.Length - start;
            isLong |= length >= Shortest;
            if (length >= Shortest && !English.HasInAnyCase(name.AsSpan(start, length)))
                return false;
            start += length;
        }

        return isLong;
    }

    private static IEnumerable<Span> FindCapitals(CuratedList list)
    {
        var text = list.Source.Text;
        foreach (var run in list.TextRuns)
        {
            // So many capitals in a row hold each place that is so far from the last.
            for (var at = run.Start + Shortest - 1; at < run.End; at += Shortest)
            {
                if (!char.IsAsciiLetterUpper(text[at]))
                    continue;
                var start = at;
                while (start > run.Start && char.IsAsciiLetterUpper(text[start - 1]))
                    start--;
                while (at < run.End && char.IsAsciiLetterUpper(text[at]))
                    at++;
                if (at - start is >= Shortest and <= Longest && IsEdge(text, start - 1) && IsEdge(text, at))
                    yield return new Span(start, at);
            }
        }
    }

    private static bool IsEdge(string text, int at) =>
        at < 0 || at >= text.Length || !(char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or '/' or '@' or '#' or '$' or '\\' or '&' or '+');
}
