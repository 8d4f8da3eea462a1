using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A function word that stands twice in a row, such as "the the".</summary>
[Rule(Severity.Warning, "No small word is written twice in a row.")]
public sealed class RepeatedWord : Rule
{
    // Words that never stand twice in a row on purpose; "theory theory" and "master master" do.
    private static readonly HashSet<string> Function =
        "the a an of to in for is are with by from as at be or it this we can their its your and on".Split(' ').ToHashSet(StringComparer.Ordinal);

    /// <summary>Sets up the rule.</summary>
    public RepeatedWord() => RuleFor(list => list).Custom((list, context) =>
    {
        foreach (var run in list.TextRuns)
            Check(list.Source.Text, run, context);
    });

    private static void Check(string text, Span run, ValidationContext<CuratedList> context)
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
            if (before is { } first && first.Length == word.Length && IsBetween(text, first.End, start) && IsEdge(text, first.Start - 1, run) && IsEdge(text, at, run) && IsSlip(text, first, word) && !MeantPairs.IsMeant(text, run, first))
            {
                context.Report(
                    word,
                    $"\"{text[start..at]}\" stands here twice in a row. Take one out.",
                    new Fix($"Take the second \"{text[start..at]}\" out", Safety.Unsafe, [Edit.Delete(new Span(first.End, at))]));
            }

            before = word;
        }
    }

    private static bool IsSlip(string text, Span first, Span second)
    {
        var word = text.AsSpan(second.Start, second.Length);
        if (!text.AsSpan(first.Start, first.Length).Equals(word, StringComparison.OrdinalIgnoreCase) || word.ContainsAnyInRange('A', 'Z'))
            return false;
        // A vitamin is called A, and an operator AND.
        return Function.Contains(word.ToString()) && (word.Length > 1 ? char.IsAsciiLetterLower(text[first.Start + 1]) : text[first.Start] == word[0]);
    }

    private static bool IsBetween(string text, int start, int end) => end > start && end - start <= 2 && text.AsSpan(start, end - start).IndexOfAnyExcept(' ') < 0;

    // "a-a a" and "x's s" are no words; neither is a letter with an accent a part that ends one.
    private static bool IsEdge(string text, int at, Span run) => at < run.Start || at >= run.End || !(char.IsLetterOrDigit(text[at]) || text[at] is '-' or '\'' or '’' or '_' or '/' or '&' or '.' && at + 1 < run.End && char.IsLetterOrDigit(text[at + 1]));
}
