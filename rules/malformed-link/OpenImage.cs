using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// <c>[![stars](https://badge](https://target)</c>: the image is not closed, so GitHub shows its address as the text of the link.
/// </summary>
internal static partial class OpenImage
{
    public static TargetFault? Find(CuratedList list, Link link)
    {
        if (
            link.Form != LinkForm.Inline
            || !link.Text.Contains("](", StringComparison.Ordinal)
            || Address().Match(link.Text) is not { Success: true } match
        )
            return null;
        var isWritten = list.Source.Slice(link.TextSpan).EndsWith(match.Value);
        return new(
            link.Span,
            $"The closing parenthesis after \"{Excerpt.From(match.Value[2..], 120)}\" is missing, so GitHub shows the address as text. Add it.",
            isWritten
                ? new Fix("Close the parenthesis", Safety.Safe, [Edit.Insert(link.TextSpan.End, ")")])
                {
                    Expects = [new ExpectedLink(link.Span, link.Url)],
                }
                : null
        );
    }

    [GeneratedRegex(@"\]\(https?://[^\s()]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
