using System.Globalization;
using System.Text.RegularExpressions;

namespace ListLint.GitHub;

/// <summary>The lines of a file, after a change, that a review may comment on: those of the hunks of its diff, context included.</summary>
internal sealed partial class DiffLines
{
    private readonly List<(int First, int Last)> hunks = [];

    /// <summary>Reads a patch as GitHub lists it; without one nothing may be commented on.</summary>
    public DiffLines(string? patch)
    {
        // Each line of a file has a sign before it, so that none looks like this.
        foreach (Match hunk in Header().Matches(patch ?? ""))
        {
            var count = hunk.Groups[2].Success ? Number(hunk.Groups[2]) : 1;
            if (count > 0)
                hunks.Add((Number(hunk.Groups[1]), Number(hunk.Groups[1]) + count - 1));
        }
    }

    /// <summary>Whether the lines lie within one hunk.</summary>
    public bool Hold(int first, int last) => hunks.Any(hunk => hunk.First <= first && last <= hunk.Last);

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^@@ -[0-9]{1,9}(?:,[0-9]{1,9})? \+([0-9]{1,9})(?:,([0-9]{1,9}))? @@", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Header();
}
