namespace ListLint.Core;

/// <summary>What two texts have in common at their ends; where they differ lies between.</summary>
/// <param name="Start">How many UTF-16 units at the start.</param>
/// <param name="End">How many at the end, of which none is one of those at the start.</param>
public readonly record struct CommonEnds(int Start, int End)
{
    /// <summary>Unit by unit.</summary>
    public static CommonEnds Find(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var start = one.CommonPrefixLength(other);
        var most = Math.Min(one.Length, other.Length) - start;
        var end = 0;
        while (end < most && one[^(end + 1)] == other[^(end + 1)])
            end++;
        return new CommonEnds(start, end);
    }

    /// <summary>Without a character of which only one half is the same in both.</summary>
    public static CommonEnds FindWhole(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var (start, end) = Find(one, other);
        return new CommonEnds(
            start > 0 && char.IsHighSurrogate(one[start - 1]) ? start - 1 : start,
            end > 0 && char.IsLowSurrogate(one[^end]) ? end - 1 : end
        );
    }
}
