namespace ListLint.Core;

/// <summary>How many slips of the hand lie between two words.</summary>
public static class EditDistance
{
    /// <summary>
    /// Whether one letter more, less, other, or swapped with its neighbour makes one word of the other; false for equal words. Case matters.
    /// </summary>
    public static bool IsOne(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length > other.Length)
            return IsOne(other, one);
        if (other.Length - one.Length > 1)
            return false;
        var same = one.CommonPrefixLength(other);
        if (same == other.Length)
            return false;
        var left = one[same..];
        var right = other[same..];
        if (left.Length < right.Length)
            return left.SequenceEqual(right[1..]);
        return left[1..].SequenceEqual(right[1..])
            || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]));
    }
}
