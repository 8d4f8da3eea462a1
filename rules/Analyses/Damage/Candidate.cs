using System.Collections.Immutable;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A run that may be damaged.</summary>
/// <param name="Span">The characters that are bytes of UTF-8.</param>
/// <param name="Restored">What these bytes say.</param>
/// <param name="Page">What they were read as.</param>
/// <param name="Score">How much less odd the restored text is, plus what else speaks for damage.</param>
/// <param name="Gain">How much less odd the restored text is.</param>
internal sealed record Candidate(Span Span, string Restored, SingleByteEncoding Page, int Score, int Gain)
{
    // Double damage is common, triple damage happens; more has not been seen.
    private const int Rounds = 3;

    // As far as a pair of neighbours, and the one before it, reaches.
    private const int Reach = 3;

    /// <summary>Whether it is damaged, whatever stands around it.</summary>
    public bool IsDamage => Score >= Page.Needed && !Restored.AsSpan().ContainsAnyInRange('\x80', '\x9F');

    /// <summary>What the text was read as before that, where it was damaged more than once; the last one first.</summary>
    public ImmutableArray<SingleByteEncoding> Inner { get; init; } = [];

    /// <summary>What came out the first time; null where that is the restored text.</summary>
    public Candidate? First { get; init; }

    /// <summary>Whether the restored text may as well be damaged in turn.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The best reading of the text at an offset in one page; null where it is none.</summary>
    public static Candidate? Read(string text, int start, SingleByteEncoding page)
    {
        if (Utf8Run.Read(text.AsSpan(start), page, start > 0 && char.IsLetter(text[start - 1])) is not { } run)
            return null;
        var span = new Span(start, start + run.Length);
        var best = Weigh(text, span, text.AsSpan(start, run.Length), run, page);
        for (var round = 1; round < Rounds && Next(text, best) is { } next; round++)
        {
            if (next.Gain < best.Gain + Least(best, next))
                return best with { IsOpen = best.IsOpen || next.Gain >= best.Gain - 2 };
            best = next with { Page = page, Inner = [.. best.Inner, next.Page], First = best.First ?? best, IsOpen = best.IsOpen || next.IsOpen };
        }

        return best;
    }

    /// <summary>The same text, damaged as often as other text of its line; null where it was not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="inner">What the other text was read as before the last time.</param>
    public Candidate? Deepen(string text, ImmutableArray<SingleByteEncoding> inner)
    {
        var deep = First ?? this;
        foreach (var page in inner)
        {
            if (Utf8Run.Read(deep.Restored, page) is not { } run || run.Length != deep.Restored.Length)
                return null;
            deep = Weigh(text, Span, deep.Restored, run, page);
        }

        return deep with
        {
            Page = Page,
            Inner = inner,
        };
    }

    // What the restored text is in turn, as a whole, in the same page or in another one: text often passes through several programs.
    private static Candidate? Next(string text, Candidate best)
    {
        Candidate? found = null;
        var isOpen = false;
        foreach (var page in SingleByteEncoding.All)
        {
            if (Utf8Run.Read(best.Restored, page) is not { } run || run.Length != best.Restored.Length)
                continue;
            var next = Weigh(text, best.Span, best.Restored, run, page);
            isOpen |= found is not null && next.Restored != found.Restored && Math.Abs(next.Gain - found.Gain) < 2;
            if (found is null || next.Gain > found.Gain || (page == best.Page && next.Gain == found.Gain))
                found = next;
        }

        return found is null ? null : found with { IsOpen = isOpen };
    }

    // Controls are never the outcome, and three signs in a row are UTF-8 by chance only for letters that fit beside everything.
    private static int Least(Candidate best, Candidate next) =>
        best.Restored.AsSpan().ContainsAnyInRange('\x80', '\x9F') ? int.MinValue / 2
        : best.Restored.Length >= 3 * next.Restored.Length && Evidence.ScriptOf(next.Restored, out _) == Script.None ? -2
        : next.Page.HasLettersBehind && next.Page != best.Page ? 4
        : 2;

    private static Candidate Weigh(string text, Span span, ReadOnlySpan<char> damaged, Utf8Run run, SingleByteEncoding page)
    {
        // Of a character that reaches over the edge, neither half tells anything.
        var left = Excerpt.End(text.AsSpan(0, span.Start), Reach);
        var right = Excerpt.Start(text.AsSpan(span.End), Reach);
        var gain =
            Oddness.Measure(string.Concat(left, text.AsSpan(span.Start, span.Length), right))
            - Oddness.Measure(string.Concat(left, run.Restored, right))
            - Plausibility.CostOf(run.Restored);
        return new Candidate(
            span,
            run.Restored,
            page,
            gain + Evidence.Measure(left, damaged, right, run, page, gain) + OpenedSentence.Measure(text, span, run),
            gain
        );
    }
}
