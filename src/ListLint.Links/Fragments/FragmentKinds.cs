using System.Text.RegularExpressions;

namespace ListLint.Links;

/// <summary>Which fragments name a place that the page itself has to hold.</summary>
internal static partial class FragmentKinds
{
    private static readonly string[] MadeByScripts =
    [
        "issuecomment-",
        "discussioncomment-",
        "discussion_r",
        "pullrequestreview-",
        "diff-",
        "commitcomment-",
        "note_",
        "event-",
        "comment",
        "answer-",
        "reply",
        "respond",
        "disqus",
    ];

    // The tabs of a repository on GitHub.
    private const string Tab = "-ov-file";

    /// <summary>
    /// False for lines of a source (<c>#L10</c>), words of the text (<c>#:~:text=</c>), routes of a single-page application (<c>#/</c>, <c>#!</c>),
    /// states of a viewer (<c>#page=3</c>, <c>#gid=0</c>), comments that a site loads later, and the top of the page.
    /// </summary>
    public static bool CanBeJudged(string fragment) =>
        fragment.Length > 0
        && fragment[0] is not ('/' or '!' or '?')
        && fragment.AsSpan().IndexOfAny("=&") < 0
        && !fragment.Contains(":~:", StringComparison.Ordinal)
        && !fragment.Equals("top", StringComparison.OrdinalIgnoreCase)
        && !Lines.IsMatch(fragment)
        && !fragment.EndsWith(Tab, StringComparison.Ordinal)
        && !MadeByScripts.Any(start => fragment.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("^((L|lines-|l|line-)?[0-9]+(C[0-9]+)?([-:,](L|l)?[0-9]+(C[0-9]+)?)?)$", RegexOptions.NonBacktracking)]
    private static partial Regex Lines { get; }
}
