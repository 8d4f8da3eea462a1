using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>A word that the end of a line once broke in two, as texts that were copied from a page of paper have it: <c>gener- ative</c>.</summary>
/// <param name="Span">Both halves, with the hyphen and the space between them.</param>
/// <param name="Whole">The word.</param>
internal sealed record BrokenWord(Span Span, string Whole);

/// <summary>Finds broken words: two halves of which one is no word, and which are a word together.</summary>
internal static class BrokenWords
{
    private const int ShortestHalf = 2;
    private const int Longest = 40;

    /// <summary>All of a list, in order.</summary>
    public static IEnumerable<BrokenWord> Find(CuratedList list)
    {
        var text = list.Source.Text;
        var languages = LineLanguages.From(list);
        foreach (var run in list.TextRuns)
        {
            var at = run.Start;
            while (text.AsSpan(at, run.End - at).IndexOf("- ") is >= 0 and var ahead)
            {
                at += ahead;
                if (WordAround(text, run, at) is { } word && languages.IsEnglish(word.Span))
                    yield return word;
                at += 2;
            }
        }
    }

    // "pre- and postprocessing" is no word, and of "on- line" both halves are words.
    private static BrokenWord? WordAround(string text, Span run, int hyphen)
    {
        var (start, end) = (hyphen, hyphen + 2);
        while (start > run.Start && hyphen - start < Longest && char.IsAsciiLetterLower(text[start - 1]))
            start--;
        while (end < run.End && end - hyphen < Longest && char.IsAsciiLetterLower(text[end]))
            end++;
        var left = text.AsSpan(start, hyphen - start);
        var right = text.AsSpan(hyphen + 2, end - hyphen - 2);
        if (left.Length < ShortestHalf || right.Length < ShortestHalf || (English.Has(left) && English.Has(right)))
            return null;
        if (!WordEdges.IsEdge(text, start - 1, -1) || !WordEdges.IsEdge(text, end, 1))
            return null;
        var whole = string.Concat(left, right);
        return English.IsUsual(whole) ? new BrokenWord(new Span(start, end), whole) : null;
    }
}
