using System.Globalization;
using System.Text.RegularExpressions;

namespace ListLint.GitHub;

/// <summary>The lines of a file, after a change, that a review may comment on: those of the hunks of its diff, context included.</summary>
internal sealed partial class DiffLines
{
    private readonly List<(int First, int Last)> hunks = [];
    private readonly HashSet<int> added = [];

    /// <summary>Reads a patch as GitHub lists it; without one nothing may be commented on.</summary>
    public DiffLines(string? patch)
    {
        var at = 0;
        foreach (var line in (patch ?? "").Split('\n'))
        {
            // Each line of a file has a sign before it, so that none looks like this.
            if (Header().Match(line) is { Success: true } hunk)
                at = Open(hunk);
            else if (line.StartsWith('+'))
                added.Add(at++);
            else if (line.StartsWith(' '))
                at++;
        }
    }

    /// <summary>Whether the lines lie within one hunk.</summary>
    public bool Hold(int first, int last) => hunks.Any(hunk => hunk.First <= first && last <= hunk.Last);

    /// <summary>Whether the change brings a line.</summary>
    public bool Add(int line) => added.Contains(line);

    private int Open(Match hunk)
    {
        var (first, count) = (Number(hunk.Groups[1]), hunk.Groups[2].Success ? Number(hunk.Groups[2]) : 1);
        if (count > 0)
            hunks.Add((first, first + count - 1));
        return first;
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^@@ -[0-9]{1,9}(?:,[0-9]{1,9})? \\+([0-9]{1,9})(?:,([0-9]{1,9}))? @@", RegexOptions.NonBacktracking)]
    private static partial Regex Header();
}
