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

    /// <summary>The fewest letters to add, leave out or replace that make one word of the other (Levenshtein).</summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        // One row of the table of all beginnings at a time.
        var row = new int[other.Length + 1];
        for (var i = 0; i < row.Length; i++)
            row[i] = i;
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
