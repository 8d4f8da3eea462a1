using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Marks such as <c>[^1]</c> right behind a word, in a list without a single footnote. Other marks are left alone there: <c>[^a-z]</c> is a set of
/// letters.
/// </summary>
internal static partial class LoneFootnotes
{
    public static IReadOnlyList<Span> Find(CuratedList list)
    {
        var (text, marks) = (list.Source.Text, new List<Span>());
        if (list.LostFootnotes.Count > 0 || !text.Contains("[^", StringComparison.Ordinal))
            return marks;
        var (runs, at) = (list.TextRuns, 0);
        foreach (var match in Mark().EnumerateMatches(text))
        {
            while (at < runs.Count && runs[at].End <= match.Index)
                at++;
            if (at < runs.Count && runs[at].Contains(match.Index))
                marks.Add(new Span(match.Index, match.Index + match.Length));
        }

        return marks;
    }

    [GeneratedRegex(@"(?<=[\p{L}\p{N}.,;:!?)""”’。，])\[\^[0-9]{1,3}\](?![\[(:*+?{-])", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
