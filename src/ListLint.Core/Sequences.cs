namespace ListLint;

/// <summary>
/// <c>Select</c>, <c>Where</c>, <c>Skip</c> and <c>Take</c> for all of the house: being in the namespace around every room, they are found before those of
/// <see cref="System.Linq"/>, which do the same. There, an iterator has a generic virtual method, so that a native build has to hold it for each pair of an
/// element type and a result type that the whole program might combine: 21,000 methods, a third of the binary.
/// </summary>
public static class Sequences
{
    /// <inheritdoc cref="Enumerable.Select{TSource, TResult}(IEnumerable{TSource}, Func{TSource, TResult})"/>
    public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)
    {
        foreach (var item in source)
            yield return selector(item);
    }

    /// <inheritdoc cref="Enumerable.Select{TSource, TResult}(IEnumerable{TSource}, Func{TSource, int, TResult})"/>
    public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, TResult> selector)
    {
        var at = 0;
        foreach (var item in source)
            yield return selector(item, at++);
    }

    /// <inheritdoc cref="Enumerable.Where{TSource}(IEnumerable{TSource}, Func{TSource, bool})"/>
    public static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        foreach (var item in source)
        {
            if (predicate(item))
                yield return item;
        }
    }

    /// <inheritdoc cref="Enumerable.Where{TSource}(IEnumerable{TSource}, Func{TSource, int, bool})"/>
    public static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
    {
        var at = 0;
        foreach (var item in source)
        {
            if (predicate(item, at++))
                yield return item;
        }
    }

    /// <inheritdoc cref="Enumerable.Skip{TSource}(IEnumerable{TSource}, int)"/>
    public static IEnumerable<TSource> Skip<TSource>(this IEnumerable<TSource> source, int count)
    {
        // What is known by its place need not be walked to.
        if (source is IReadOnlyList<TSource> list)
        {
            for (var at = Math.Max(count, 0); at < list.Count; at++)
                yield return list[at];
            yield break;
        }

        foreach (var item in source)
        {
            if (count-- <= 0)
                yield return item;
        }
    }

    /// <inheritdoc cref="Enumerable.Take{TSource}(IEnumerable{TSource}, int)"/>
    public static IEnumerable<TSource> Take<TSource>(this IEnumerable<TSource> source, int count)
    {
        if (count <= 0)
            yield break;
        foreach (var item in source)
        {
            yield return item;
            if (--count == 0)
                yield break;
        }
    }
}
