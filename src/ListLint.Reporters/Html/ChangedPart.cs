using ListLint.Core;

namespace ListLint.Reporters;

/// <summary>The part of a line in which it differs from another one, with some of what stands around it.</summary>
internal static class ChangedPart
{
    private const int Around = 90;
    private const int Longest = 400;

    /// <summary>
    /// Three texts: what is the same before, what differs, what is the same behind; cut to a readable length, with an ellipsis. Without another line
    /// all of it differs from nothing and is the first.
    /// </summary>
    public static (string Before, string Changed, string After) Find(string line, string? other)
    {
        if (other is null)
            return (Excerpt.Within(Longest, line), "", "");
        var (start, end) = CommonEnds.FindWhole(line, other);
        return (Excerpt.EndWithin(Around, line[..start]), Excerpt.Within(Longest, line[start..^end]), Excerpt.Within(Around, line[^end..]));
    }
}
