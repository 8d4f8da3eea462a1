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

    private static readonly string[] Many = [" of the ", " of these ", " of those "];

    /// <summary>Those that do not fit, in order.</summary>
    public static IEnumerable<Wrong> Wrong(CuratedList list)
    {
        var text = list.Source.Text;
        var languages = LineLanguages.From(list);
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
                if (WordBehind(list, end) is not { } word || Find(text, new Span(at, end), word) is not { } wrong || !languages.IsEnglish(word))
                    continue;
                // Works are titled "A LLM-based Tool" by their authors.
                var isInTitle = EntryTitles.Hold(list, wrong.Span);
                if (!isInTitle || !wrong.Word.AsSpan(1).ContainsAnyInRange('A', 'Z'))
                    yield return wrong with
                    {
                        IsInTitle = isInTitle,
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
        return
            last - start is >= 2 and <= 40
            && (WordEdges.IsEdge(text, last, 1) || text[last] == '-' || IsNumbered(text, start, last))
            && list.TextRuns.Hold(start)
            ? new Span(start, last)
            : null;
    }

    // "RS485", "LR(1)"
    private static bool IsNumbered(string text, int start, int last) =>
        (char.IsAsciiDigit(text[last]) || text[last] == '(') && !text.AsSpan(start, last - start).ContainsAnyExceptInRange('A', 'Z');

    private static Wrong? Find(string text, Span article, Span word)
    {
        var written = text[word.Start..word.End];
        // "iPhone" and "eBook" begin as they are spelled.
        if (written[0] is 'i' or 'e' && char.IsAsciiLetterUpper(written[1]) && article.Length == 1)
            return Report(text, article, written, isVowel: true);
        if (written.AsSpan(1).ContainsAnyInRange('A', 'Z'))
        {
            var isSpelled = WordSounds.IsVowelOfLetters(written);
            return isSpelled is { } spoken && spoken != (article.Length == 2) ? Report(text, article, written, spoken) : null;
        }

        var lower = written.ToLowerInvariant();
        if (lower == "one" && word.Start == article.End + 1 && IsOfMany(text, word.End))
            return new Wrong(article, text[article.Start..article.End], written, "", "");
        if (Small.Contains(lower) || WordSounds.IsVowel(lower) is not { } isVowel || isVowel == (article.Length == 2) || !IsKnown(lower, isVowel))
            return null;
        return Report(text, article, written, isVowel) is { } wrong
            ? wrong with
            {
                IsSure = char.IsAsciiLetterLower(written[0]) && !Sentences.MayBeOfPlural(text, word) && !Sentences.MayBeAnd(text, article),
                Else =
                    Sentences.IsLikelyAnd(text, article) ? "or \"and\" if it lost its \"d\""
                    : Sentences.FindPlural(text, word) is { } plural ? $"or remove it if \"{plural}\" is a plural"
                    : null,
            }
            : null;
    }

    // "an one of the best": neither article can stand there. "A one of a kind" can.
    private static bool IsOfMany(string text, int end) => Array.Exists(Many, many => string.CompareOrdinal(text, end, many, 0, many.Length) == 0);

    private static Wrong? Report(string text, Span article, string word, bool isVowel)
    {
        var isCapital = text[article.Start] == 'A';
        if (isCapital ? !IsSentenceStart(text, article.Start) : !WordEdges.IsEdge(text, article.Start - 1, -1))
            return null;
        var right = (isCapital ? "A" : "a") + (isVowel ? "n" : "");
        return new Wrong(article, text[article.Start..article.End], word, right, isVowel ? "a vowel" : "a consonant");
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
