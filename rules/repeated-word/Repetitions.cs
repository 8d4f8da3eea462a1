using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The words of a list that stand twice in a row by a slip.</summary>
internal static class Repetitions
{
    // Words that never stand twice in a row on purpose; "theory theory" and "master master" do.
    private static readonly HashSet<string> Function =
    [
        .. "the a an of to in for is are with by from as at be or it this we can their its your and on".Split(' '),
    ];

    // Nobody makes one slip so often: "a wrapper wrapper" wraps one.
    private const int MostSlips = 2;

    /// <summary>All of them, in order.</summary>
    public static IEnumerable<Repetition> Find(CuratedList list)
    {
        List<Repetition> all = [.. FindAll(list)];
        List<Repetition> content = [.. all.Where(found => !Function.Contains(found.Word.ToLowerInvariant()))];
        if (content.Count <= MostSlips)
            return all;
        var lines = FindAlike(list, content.Select(found => list.Source.LineOf(found.Span.Start)).Distinct());
        var meant = content
            .DistinctBy(found => (found.Word, lines[list.Source.LineOf(found.Span.Start)]))
            .CountBy(found => found.Word)
            .Where(word => word.Value > MostSlips)
            .Select(word => word.Key)
            .ToHashSet(StringComparer.Ordinal);
        return all.Where(found => !meant.Contains(found.Word));
    }

    // The number of the first line that reads like each line: one that stands under three headings is one. Each is read once, however many words it
    // has.
    private static Dictionary<int, int> FindAlike(CuratedList list, IEnumerable<int> numbers)
    {
        Dictionary<string, int> firsts = new(StringComparer.Ordinal);
        Dictionary<int, int> alike = [];
        foreach (var number in numbers)
        {
            var line = list.Source.Slice(list.Source.Line(number)).ToString();
            firsts.TryAdd(line, number);
            alike[number] = firsts[line];
        }

        return alike;
    }

    private static IEnumerable<Repetition> FindAll(CuratedList list)
    {
        var text = list.Source.Text;
        var content = new ContentPairs(list);
        var (before, home) = ((Span?)null, default(Span));
        var phrase = new RepeatedPhrase(text);
        foreach (var run in list.TextRuns)
        {
            for (var at = run.Start; at < run.End; at++)
            {
                var start = at;
                while (at < run.End && char.IsAsciiLetter(text[at]))
                    at++;
                if (at == start)
                    continue;

                var word = new Span(start, at);
                if (before is { } first && IsAlike(text, first, word) && FindGap(text, first, word) is { } gap && Edges(text, home, first, run, word))
                {
                    if (IsFunctionPair(text, home, first, word, gap) || content.IsSlip(home, first, word, gap))
                        yield return Create(text, first, word, gap);
                }

                if (phrase.Next(word) is { } repeated)
                    yield return repeated;
                (before, home) = (word, run);
            }
        }
    }

    private static bool IsAlike(string text, Span first, Span second) =>
        first.Length == second.Length
        && text.AsSpan(first.Start, first.Length).Equals(text.AsSpan(second.Start, second.Length), StringComparison.OrdinalIgnoreCase);

    private static PairGap? FindGap(string text, Span first, Span second)
    {
        var between = text.AsSpan(first.End, second.Start - first.End);
        if (between.IsEmpty)
            return null;
        if (between.IndexOfAnyExcept(' ') < 0)
            return between.Length <= 2 ? PairGap.Blank : null;
        if (between[^1] == '[')
            return between.Length > 1 && between[..^1].IndexOfAnyExcept(' ') < 0 ? PairGap.Bracket : null;
        return between.Count('\n') == 1 && between.IndexOfAnyExcept(" \t\r\n") < 0 ? PairGap.Line : null;
    }

    private static bool IsFunctionPair(string text, Span home, Span first, Span second, PairGap gap)
    {
        var word = text[second.Start..second.End];
        var isLower = char.IsAsciiLetterLower(word[0]);
        if (!Function.Contains(word.ToLowerInvariant()) || word.AsSpan(1).ContainsAnyInRange('A', 'Z'))
            return false;
        // A vitamin is called A, and an operator AND.
        if (word.Length > 1 ? !char.IsAsciiLetterLower(text[first.Start + 1]) : text[first.Start] != word[0] || !isLower)
            return false;
        // "the [The Times](…)" and "how to To Do" are names behind a small word.
        if (!isLower && (gap != PairGap.Blank || char.IsAsciiLetterUpper(text[first.Start]) || !MayBeCapital(word)))
            return false;
        return !MeantPairs.IsMeant(text, home, first);
    }

    private static bool MayBeCapital(string word) => word is "The" or "An" or "Of" or "For" or "With" or "By" or "From" or "And" or "Or" or "Is";

    private static Repetition Create(string text, Span first, Span second, PairGap gap) =>
        new(second, text[second.Start..second.End])
        {
            Where = gap switch
            {
                PairGap.Line => ", once at the end of a line and once at the start of the next",
                PairGap.Bracket => ", once before a link and once at its start",
                _ => "",
            },
            Removed = gap switch
            {
                PairGap.Blank => new Span(first.End, second.End),
                _ => null,
            },
        };

    private static bool Edges(string text, Span home, Span first, Span run, Span second) =>
        IsEdge(text, first.Start - 1, home) && IsEdge(text, second.End, run);

    // "a-a a" and "x's s" are no words; neither is a letter with an accent a part that ends one.
    private static bool IsEdge(string text, int at, Span run) =>
        at < run.Start
        || at >= run.End
        || !(
            char.IsLetterOrDigit(text[at])
            || text[at] is '-' or '\'' or '’' or '_' or '/' or '&' or '.' && at + 1 < run.End && char.IsLetterOrDigit(text[at + 1])
        );
}
