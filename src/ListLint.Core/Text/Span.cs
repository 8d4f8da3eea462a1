namespace ListLint.Core;

/// <summary>A half-open range of the decoded text: 0-based offsets in UTF-16 units, <paramref name="End"/> exclusive.</summary>
/// <param name="Start">Offset of the first unit.</param>
/// <param name="End">Offset behind the last unit; equal to <paramref name="Start"/> for an empty span.</param>
public readonly record struct Span(int Start, int End) : IComparable<Span>
{
    /// <summary>The number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span holds nothing.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether the offset lies inside.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether the other span lies inside, edges included.</summary>
    public bool Contains(Span other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share a unit; two insertions at one place overlap too, because their order is not defined.</summary>
    public bool Overlaps(Span other) => this == other || (Start < other.End && other.Start < End);

    /// <summary>The smallest span that holds both.</summary>
    public Span Union(Span other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <inheritdoc/>
    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}..{End})";

    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;

    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;

    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;
}
