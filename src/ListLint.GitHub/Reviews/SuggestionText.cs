using System.Text;
using System.Text.RegularExpressions;

namespace ListLint.GitHub;

/// <summary>Words a suggestion as the comment that GitHub makes a button of.</summary>
internal static partial class SuggestionText
{
    private const int ShortestFence = 3;

    /// <summary>The comment: what is wrong, the lines that take the place of those it stands on, and a mark that no reader sees.</summary>
    /// <param name="suggestion">What to suggest.</param>
    /// <param name="markdown">Text of a list as Markdown that shows it as it is and calls nobody.</param>
    public static string Format(Suggestion suggestion, Func<string, string> markdown)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in suggestion.Diagnostics)
            text.Append("**").Append(markdown(diagnostic.Rule)).Append("**: ").Append(markdown(diagnostic.Message)).Append("\n\n");
        var fence = new string('`', Math.Max(ShortestFence, LongestRun(suggestion.After ?? "") + 1));
        text.Append(fence).Append("suggestion\n");
        if (suggestion.After is { } after)
            text.Append(after).Append('\n');
        return text.Append(fence).Append($"\n\n<!-- listlint-suggestion {suggestion.Fingerprint} -->").ToString();
    }

    /// <summary>The fingerprint in a comment, or null where it is none of ours.</summary>
    public static string? Fingerprint(string? body) => Mark().Match(body ?? "") is { Success: true } mark ? mark.Groups[1].Value : null;

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var unit in text)
        {
            run = unit == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    [GeneratedRegex(@"<!-- listlint-suggestion ([0-9a-f]{16}) -->\s*\z", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}
