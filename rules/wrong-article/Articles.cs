using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>The articles of a list, "a" and "an", with the words behind them.</summary>
internal static class Articles
{
    // "a" is a letter before these, as in "a or b".
    private static readonly HashSet<string> Small =
    [
        .. "and or is are of in on at as if it its into i am an a up us our out over off under until".Split(' '),
    ];

    /// <summary>Those that do not fit, in order.</summary>
    public static IEnumerable<Wrong> Wrong(CuratedList list)
    {
        var text = list.Source.Text;
        var languages = LineLanguages.In(list);
        foreach (var run in list.TextRuns)
        {
            for (var at = run.Start; at < run.End; at++)
            {
                if (text.AsSpan(at, run.End - at).IndexOfAny('a', 'A') is not (>= 0 and var ahead))
                    break;
                at += ahead;
                if (at > run.Start && char.IsLetterOrDigit(text[at - 1]))
                    continue;
                var end = at + 1 < run.End && text[at + 1] == 'n' ? at + 2 : at + 1;
                if (WordBehind(list, end) is { } word && Find(text, new Span(at, end), word) is { } wrong && languages.IsEnglish(word))
                    yield return wrong with
                    {
                        IsSure = wrong.IsSure && !EntryTitles.Hold(list, wrong.Span),
                    };
            }
        }
    }

    // Behind blanks, and perhaps marks of emphasis or the bracket of a link.
    private static Span? WordBehind(CuratedList list, int end)
    {
        var text = list.Source.Text;
        var start = end;
        while (start < text.Length && text[start] == ' ')
            start++;
        if (start == end)
            return null;
        while (start < text.Length && text[start] is '*' or '[' or '_')
            start++;
        var last = start;
        while (last < text.Length && char.IsAsciiLetter(text[last]))
            last++;
        return last - start is >= 2 and <= 40 && (WordEdges.IsEdge(text, last, 1) || text[last] == '-') && list.TextRuns.Hold(start)
            ? new Span(start, last)
            : null;
    }

    private static Wrong? Find(string text, Span article, Span word)
    {
        var written = text[word.Start..word.End];
        if (written.AsSpan(1).ContainsAnyInRange('A', 'Z'))
            return null;
        var lower = written.ToLowerInvariant();
        if (Small.Contains(lower) || WordSounds.IsVowel(lower) is not { } isVowel || isVowel == (article.Length == 2) || !IsKnown(lower, isVowel))
            return null;
        var isCapital = text[article.Start] == 'A';
        if (isCapital ? !IsSentenceStart(text, article.Start) : !WordEdges.IsEdge(text, article.Start - 1, -1))
            return null;
        var right = (isCapital ? "A" : "a") + (isVowel ? "n" : "");
        var isPlural = lower[^1] == 's' && lower[^2] is not ('s' or 'u' or 'i');
        return new Wrong(article, text[article.Start..article.End], written, right, isVowel ? "a vowel" : "a consonant")
        {
            IsSure = !isPlural && char.IsAsciiLetterLower(written[0]),
        };
    }

    private static bool IsKnown(string word, bool isVowel) =>
        English.FrequencyOf(word) is WordFrequency.Common || (isVowel && English.FrequencyOf(word) == WordFrequency.Usual);

    // "Vitamin A is", "Type A element".
    private static bool IsSentenceStart(string text, int start)
    {
        var at = start - 1;
        while (at >= 0 && text[at] is ' ' or '*' or '"' or '“' or '(' or '[' or '_')
            at--;
        return at < 0 || text[at] is '\n' or '.' or ':' or '-' or '—' or '–' or '|' or '>' or '!' or '?';
    }
}
