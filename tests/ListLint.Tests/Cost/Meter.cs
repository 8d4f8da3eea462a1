using System.Collections;

namespace ListLint.Tests;

/// <summary>
/// Counts what code does: calls and turns of loops, and what was looked at by searches of the runtime. The code that is measured calls it, see
/// <see cref="MeasuredHouse"/>.
/// </summary>
public static class Meter
{
    /// <summary>The steps so far. Only one thread is measured at a time.</summary>
    public static long Steps { get; private set; }

    /// <summary>A method begins, or a loop takes another turn.</summary>
    public static void Step() => Steps++;

    /// <summary>How much lies before a search.</summary>
    public static int Length(object? searched) =>
        searched is string text ? text.Length
        : searched is ICollection all ? all.Count
        : 0;

    /// <summary>How much lies before a search.</summary>
    public static int Length<T>(ReadOnlySpan<T> searched) => searched.Length;

    /// <summary>How much lies before a search.</summary>
    public static int Length<T>(Span<T> searched) => searched.Length;

    /// <summary>A search has found a place, or has looked at everything.</summary>
    public static int Found(int place, int length)
    {
        Steps += place < 0 ? length : place;
        return place;
    }

    /// <summary>A search that starts somewhere has found a place, or has looked at all that is behind the start.</summary>
    public static int FoundFrom(int place, int length, int start) => FoundIn(place, start, length - start);

    /// <summary>A search in a part has found a place, or has looked at all of the part.</summary>
    public static int FoundIn(int place, int start, int count)
    {
        Steps += place < 0 ? count : place - start;
        return place;
    }

    /// <summary>A search from the end has found a place, or has looked at everything.</summary>
    public static int FoundLast(int place, int length)
    {
        Steps += place < 0 ? length : length - place;
        return place;
    }

    /// <summary>A count has looked at everything.</summary>
    public static int Counted(int count, int length)
    {
        Steps += length;
        return count;
    }

    /// <summary>Something was not found in all there is; where it was found, nobody knows how soon.</summary>
    public static bool Held(bool held, int length)
    {
        Steps += held ? 0 : length;
        return held;
    }
}
