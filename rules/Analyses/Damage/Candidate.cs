using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A run that may be damaged.</summary>
/// <param name="Span">The characters that are bytes of UTF-8.</param>
/// <param name="Restored">What these bytes say.</param>
/// <param name="Page">What they were read as.</param>
/// <param name="Score">How much less odd the restored text is, plus what else speaks for damage.</param>
/// <param name="Gain">How much less odd the restored text is.</param>
/// <param name="IsCertain">Whether no other page gives another text that is nearly as likely.</param>
internal sealed record Candidate(Span Span, string Restored, SingleByteEncoding Page, int Score, int Gain, bool IsCertain = true)
{
    // Double damage is common, triple damage happens; more has not been seen.
    private const int Rounds = 3;

    // As far as a pair of neighbours, and the one before it, reaches.
    private const int Reach = 3;

    /// <summary>Whether it is damaged, whatever stands around it.</summary>
    public bool IsDamage => Score >= Page.Needed && !Restored.AsSpan().ContainsAnyInRange('\x80', '\x9F');

    /// <summary>The best reading of the text at an offset in one page; null where it is none.</summary>
    public static Candidate? Read(string text, int start, SingleByteEncoding page)
    {
        if (Utf8Run.Read(text.AsSpan(start), page) is not { } run)
            return null;
        var span = new Span(start, start + run.Length);
        var best = Weigh(text, span, text.AsSpan(start, run.Length), run, page);
        for (var round = 1; round < Rounds && Next(text, best, page) is { } next; round++)
            best = next with { Page = page };
        return best;
    }

    // What the restored text is in turn, as a whole, in the same page or in another one: text often passes through several programs.
    private static Candidate? Next(string text, Candidate best, SingleByteEncoding page)
    {
        Candidate? found = null;
        foreach (var other in SingleByteEncoding.All)
        {
            if (Utf8Run.Read(best.Restored, other) is not { } inner || inner.Length != best.Restored.Length)
                continue;
            var next = Weigh(text, best.Span, best.Restored, inner, other);
            // Controls are never the outcome, and three signs in a row are UTF-8 by chance only for letters that fit beside everything.
            var least =
                best.Restored.AsSpan().ContainsAnyInRange('\x80', '\x9F') ? int.MinValue / 2
                : inner.Length >= 3 * inner.Sequences && Evidence.ScriptOf(inner.Restored, out _) == Script.None ? -2
                : 2;
            if (next.Gain >= best.Gain + least && (found is null || next.Gain > found.Gain || (other == page && next.Gain == found.Gain)))
                found = next;
        }

        return found;
    }

    private static Candidate Weigh(string text, Span span, ReadOnlySpan<char> damaged, Utf8Run run, SingleByteEncoding page)
    {
        var left = Left(text, span.Start);
        var right = Right(text, span.End);
        var gain =
            Oddness.Of(string.Concat(left, text.AsSpan(span.Start, span.Length), right))
            - Oddness.Of(string.Concat(left, run.Restored, right))
            - Plausibility.CostOf(run.Restored);
        return new Candidate(span, run.Restored, page, gain + Evidence.Of(left, damaged, right, run, page, gain), gain);
    }

    private static ReadOnlySpan<char> Left(string text, int start)
    {
        var from = Math.Max(0, start - Reach);
        if (from < start && char.IsLowSurrogate(text[from]))
            from++;
        return text.AsSpan(from, start - from);
    }

    private static ReadOnlySpan<char> Right(string text, int end)
    {
        var to = Math.Min(text.Length, end + Reach);
        if (to > end && char.IsHighSurrogate(text[to - 1]))
            to--;
        return text.AsSpan(end, to - end);
    }
}
