namespace ListLint.GitHub;

/// <summary>
/// A list as it stands in the commit that is checked, which need not be what lies in the working tree: a workflow may
/// have checked out the merge with the base.
/// </summary>
/// <param name="Path">Relative to the root of the repository, forward slashes.</param>
/// <param name="Lines">Where its lines are in that commit.</param>
public sealed record HeadFile(string Path, LineShift Lines);

/// <summary>A part of a difference without context: some lines take the place of others. A count of 0 stands behind its line.</summary>
public readonly record struct Hunk(int OldFirst, int OldCount, int NewFirst, int NewCount);

/// <summary>Finds lines of a changed text in the text before.</summary>
/// <param name="hunks">From the commit to the working tree, by place.</param>
public sealed class LineShift(IReadOnlyList<Hunk> hunks)
{
    /// <summary>Nothing moved.</summary>
    public static LineShift None { get; } = new([]);

    /// <summary>The 1-based line of the commit, or null where the line is none of it.</summary>
    public int? ToHead(int line)
    {
        var shift = 0;
        foreach (var hunk in hunks)
        {
            if (line < (hunk.NewCount > 0 ? hunk.NewFirst : hunk.NewFirst + 1))
                break;
            if (line < hunk.NewFirst + hunk.NewCount)
                return null;
            shift += hunk.OldCount - hunk.NewCount;
        }

        return line + shift;
    }

    /// <summary>The first and last line of the commit, or null unless all lines between are the same there.</summary>
    public (int First, int Last)? ToHead(int first, int last)
    {
        var start = ToHead(first);
        for (var line = first + 1; line <= last; line++)
        {
            if (ToHead(line) != start + line - first)
                return null;
        }

        return start is { } at ? (at, at + last - first) : null;
    }
}
