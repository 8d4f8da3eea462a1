using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A function word that stands twice in a row, such as "the the".</summary>
[Rule(Severity.Warning, "No small word is written twice in a row.")]
public sealed class RepeatedWord : Rule
{
    // Words that never stand twice in a row on purpose; "theory theory" and "master master" do.
    private static readonly HashSet<string> Function = "the a an of to in for is are with by from as at be or it this we can their its your and on"
        .Split(' ')
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Says when a small word stands twice in a row and nobody can have meant that.</summary>
    public RepeatedWord() =>
        Each(RepetitionsIn)
            .MustNotBe()
            .WithMessage(second => $"\"{second.Word}\" stands here twice in a row. Take one out.")
            .WithFix(second => new Fix($"Take the second \"{second.Word}\" out", Safety.Unsafe, [Edit.Delete(second.WithBlanks)]))
            .At(second => second.Span);

    private static IEnumerable<Repetition> RepetitionsIn(CuratedList list)
    {
        var text = list.Source.Text;
        foreach (var run in list.TextRuns)
        {
            Span? before = null;
            for (var at = run.Start; at < run.End; at++)
            {
                var start = at;
                while (at < run.End && char.IsAsciiLetter(text[at]))
                    at++;
                if (at == start)
                    continue;

                var word = new Span(start, at);
                if (before is { } first && IsPair(text, run, first, word) && IsSlip(text, first, word) && !MeantPairs.IsMeant(text, run, first))
                    yield return new Repetition(word, text[start..at], new Span(first.End, at));
                before = word;
            }
        }
    }

    private static bool IsPair(string text, Span run, Span first, Span second) =>
        first.Length == second.Length
        && IsBetween(text, first.End, second.Start)
        && IsEdge(text, first.Start - 1, run)
        && IsEdge(text, second.End, run);

    private static bool IsSlip(string text, Span first, Span second)
    {
        var word = text.AsSpan(second.Start, second.Length);
        if (!text.AsSpan(first.Start, first.Length).Equals(word, StringComparison.OrdinalIgnoreCase) || word.ContainsAnyInRange('A', 'Z'))
            return false;
        // A vitamin is called A, and an operator AND.
        return Function.Contains(word.ToString())
            && (word.Length > 1 ? char.IsAsciiLetterLower(text[first.Start + 1]) : text[first.Start] == word[0]);
    }

    private static bool IsBetween(string text, int start, int end) =>
        end > start && end - start <= 2 && text.AsSpan(start, end - start).IndexOfAnyExcept(' ') < 0;

    // "a-a a" and "x's s" are no words; neither is a letter with an accent a part that ends one.
    private static bool IsEdge(string text, int at, Span run) =>
        at < run.Start
        || at >= run.End
        || !(
            char.IsLetterOrDigit(text[at])
            || text[at] is '-' or '\'' or '’' or '_' or '/' or '&' or '.' && at + 1 < run.End && char.IsLetterOrDigit(text[at + 1])
        );

    // The second word of two, and the same with the blanks before it.
    private sealed record Repetition(Span Span, string Word, Span WithBlanks);
}
