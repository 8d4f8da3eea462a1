namespace ListLint;

/// <summary>
/// <c>Select</c> for all of the house: being in the namespace around every room, it is found before that of <see cref="System.Linq"/>, which does the same.
/// There, the method is generic and virtual on every iterator, so that a native build has to hold it for each pair of an element type and a result type that
/// the whole program might combine: 21,000 methods, a third of the binary.
/// </summary>
public static class Projection
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

    /// <inheritdoc cref="ParallelEnumerable.Select{TSource, TResult}(ParallelQuery{TSource}, Func{TSource, TResult})"/>
    public static ParallelQuery<TResult> Select<TSource, TResult>(this ParallelQuery<TSource> source, Func<TSource, TResult> selector) =>
        ParallelEnumerable.Select(source, selector);
}
