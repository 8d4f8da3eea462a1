namespace ListLint.Core;

/// <summary>
/// Searches in what stands in the order of a text: spans by start, of which none overlaps another, or things that have such a span. Offsets are
/// UTF-16 units; a search costs the logarithm of the count.
/// </summary>
public static class SortedSpans
{
    /// <summary>Whether an offset lies in one of the spans.</summary>
    public static bool Hold(this IReadOnlyList<Span> spans, int offset) => spans.Find(offset) >= 0;

    /// <summary>The 0-based place of the span in which an offset lies; -1 where there is none.</summary>
    public static int Find(this IReadOnlyList<Span> spans, int offset) =>
        spans.FirstReaching(offset) is var at && at < spans.Count && spans[at].Start <= offset ? at : -1;

    /// <summary>The place of the first span that holds an offset or stands behind it; the count of the spans where none does.</summary>
    public static int FirstReaching(this IReadOnlyList<Span> spans, int offset) =>
        spans.CountWhile(offset, static (span, offset) => span.End <= offset);

    /// <summary>The same of things that have a span.</summary>
    public static int FirstReaching<T>(this IReadOnlyList<T> things, int offset, Func<T, Span> spanOf) =>
        things.CountWhile((offset, spanOf), static (one, sought) => sought.spanOf(one).End <= sought.offset);

    /// <summary>The place of the first thing that starts at an offset or behind it; the count of the things where none does.</summary>
    public static int FirstFrom<T>(this IReadOnlyList<T> things, int offset, Func<T, Span> spanOf) =>
        things.CountWhile((offset, spanOf), static (one, sought) => sought.spanOf(one).Start < sought.offset);

    /// <summary>The place of the last thing that starts at an offset or before it; -1 where none does.</summary>
    public static int LastUpTo<T>(this IReadOnlyList<T> things, int offset, Func<T, Span> spanOf) =>
        things.CountWhile((offset, spanOf), static (one, sought) => sought.spanOf(one).Start <= sought.offset) - 1;

    /// <summary>How many things come first for which a condition holds. It has to hold for none behind the first for which it does not.</summary>
    /// <param name="sorted">The things.</param>
    /// <param name="sought">What the condition compares them with, so that it needs no closure.</param>
    /// <param name="comesBefore">The condition.</param>
    public static int CountWhile<T, TSought>(this IReadOnlyList<T> sorted, TSought sought, Func<T, TSought, bool> comesBefore)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (comesBefore(sorted[middle], sought))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
