using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Accuracy;

/// <summary>Words that were replaced, and where: the number of words before them.</summary>
internal sealed partial record WordChange(int At, string Old, string New)
{
    /// <summary>What turns a line into another one.</summary>
    /// <param name="before">The line.</param>
    /// <param name="after">The other one; blanks at its ends do not count.</param>
    /// <param name="common">The share of the longer line's words that stay.</param>
    public static IReadOnlyList<WordChange> Compare(string before, string after, out double common)
    {
        var (old, now) = (Words(before), Words(after));
        var changes = LineDiff.Compare(old, now);
        common =
            1
            - (
                (double)changes.Sum(change => Math.Max(change.OldEnd - change.OldStart, change.NewEnd - change.NewStart))
                / Math.Max(1, Math.Max(old.Count, now.Count))
            );
        return
        [
            .. changes.Select(change => new WordChange(
                change.OldStart,
                string.Concat(old[change.OldStart..change.OldEnd]),
                string.Concat(now[change.NewStart..change.NewEnd])
            )),
        ];
    }

    private static List<string> Words(string line) => [.. Word().Matches(line.Trim()).Select(match => match.Value)];

    [GeneratedRegex(@"\w+|\s+|.", RegexOptions.NonBacktracking | RegexOptions.Singleline)]
    private static partial Regex Word();
}
