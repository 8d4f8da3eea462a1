using System.Text;
using System.Text.RegularExpressions;

namespace ListLint.Server.Features;

/// <summary>The page of a rule as an editor can show it.</summary>
internal static partial class PageText
{
    private const int ShortestFence = 3;

    /// <summary>A page with links to other pages as their text, since an editor has no such pages. Code stays as it is.</summary>
    public static string Create(string page)
    {
        var text = new StringBuilder(page.Length);
        var fence = 0;
        foreach (var line in page.Split('\n'))
        {
            var marks = line.Length - line.AsSpan().TrimStart('`').Length;
            text.Append(fence > 0 || marks >= ShortestFence ? line : CodeOrLink().Replace(line, Show)).Append('\n');
            if (fence == 0 && marks >= ShortestFence)
                fence = marks;
            else if (fence > 0 && marks >= fence && line.AsSpan(marks).IsWhiteSpace())
                fence = 0;
        }

        return text.ToString(0, text.Length - 1);
    }

    private static string Show(Match match) =>
        match.Groups["address"] is { Success: true, Value: var address } && !address.Contains("://", StringComparison.Ordinal)
            ? match.Groups["text"].Value
            : match.Value;

    [GeneratedRegex(
        @"``[^\n]*?``|`[^`\n]*`|\[(?<text>[^\[\]\n]*)\]\((?<address>[^()\s]*)\)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex CodeOrLink();
}
