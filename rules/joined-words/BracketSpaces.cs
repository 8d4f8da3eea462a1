using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>
/// Parentheses with no space before them: <c>harbors(the large ones)</c>, <c>error(MAE)</c>. Calls of code look alike: <c>get(key, value)</c>.
/// </summary>
internal static class BracketSpaces
{
    private const int ShortestWord = 3;
    private const int LongestWord = 40;
    private const int MostInside = 300;

    /// <summary>
    /// Every place in the shown text of a list, in order, but for words that the list writes so by habit: "Paper(Oral)", "Paper(Poster)".
    /// </summary>
    public static IEnumerable<Joint> Find(CuratedList list)
    {
        Dictionary<string, int> uses = new(StringComparer.Ordinal);
        List<Joint> found = [.. FindAll(list, uses)];
        return found.Where(joint => uses[joint.Left] < Habits.Fewest);
    }

    private static IEnumerable<Joint> FindAll(CuratedList list, Dictionary<string, int> uses)
    {
        var text = list.Source.Text;
        foreach (var run in list.TextRuns)
        {
            for (var at = run.Start + 1; at < run.End; at++)
            {
                if (text.AsSpan(at, run.End - at).IndexOf('(') is not (>= 0 and var ahead))
                    break;
                at += ahead;
                if (!char.IsAsciiLetter(text[at - 1]) || WordBefore(text, run, at) is not { } word)
                    continue;
                var written = text[word.Start..word.End];
                uses[written] = uses.GetValueOrDefault(written) + 1;
                if (JointAt(text, run, word) is { } joint)
                    yield return joint;
            }
        }
    }

    private static Span? WordBefore(string text, Span run, int open)
    {
        var start = open;
        while (start > run.Start && open - start <= LongestWord && char.IsAsciiLetter(text[start - 1]))
            start--;
        return open - start < ShortestWord || !WordEdges.IsEdge(text, start - 1, -1) ? null : new Span(start, open);
    }

    private static Joint? JointAt(string text, Span run, Span written)
    {
        var (start, open) = (written.Start, written.End);
        var word = text.AsSpan(start, open - start);
        var length = text.AsSpan(open + 1, Math.Min(run.End - open - 1, MostInside)).IndexOfAny('(', ')');
        if (length <= 0 || text[open + 1 + length] != ')' || !WordEdges.IsEdge(text, open + 2 + length, 1))
            return null;
        var inside = text.AsSpan(open + 1, length);
        if (English.IsUsual(word) ? !IsAcronymOf(inside, word) && !IsRemark(inside) : !IsPhrase(inside))
            return null;
        var end = open + 1;
        while (end < run.End && char.IsAsciiLetter(text[end]))
            end++;
        return new Joint(new Span(start, end), text[start..end], open - start, JointKind.Bracket);
    }

    // Its last letter is the first of the word before: "mean absolute error(MAE)".
    private static bool IsAcronymOf(ReadOnlySpan<char> inside, ReadOnlySpan<char> word) =>
        inside.Length is >= 2 and <= 8 && !inside.ContainsAnyExceptInRange('A', 'Z') && char.ToUpperInvariant(word[0]) == inside[^1];

    // What is no word may be the name of a function, whose arguments are no words of a sentence: "COW(Corpora from the Web)".
    private static bool IsPhrase(ReadOnlySpan<char> inside)
    {
        if (!IsRemark(inside))
            return false;
        foreach (var word in inside.Split(' '))
        {
            if (inside[word].Length >= ShortestWord && English.IsSmallWord(inside[word]))
                return true;
        }

        return false;
    }

    // A word and a space that something follows, and nothing that code has. The first of "key, value" is no word: it ends with a comma.
    private static bool IsRemark(ReadOnlySpan<char> inside)
    {
        if (inside.ContainsAny("={};<>\"'`*&|$") || inside.ContainsAny("[]_\\#@"))
            return false;
        var end = inside.IndexOf(' ');
        return end > 0 && end < inside.Length - 1 && English.IsUsual(inside[..end]);
    }
}
