using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Finds addresses with a space in or behind their scheme, such as <c>https:// x.example/a</c>, which GitHub links nowhere.</summary>
/// <param name="trials">The block.</param>
internal sealed partial class CutSchemes(BlockTrials trials)
{
    private readonly BlockText block = trials.Block;

    /// <summary>What is wrong, in order.</summary>
    public IEnumerable<BlockFault> Find()
    {
        if (!HasSpace(block.Text))
            yield break;
        foreach (Match match in Cut().Matches(block.Text))
        {
            if (block.Rendered.Literal[match.Index] == LiteralPlace.None)
                continue;
            var scheme = match.Value.Replace(" ", "", StringComparison.Ordinal);
            if (trials.Try(new Change(match.Index, match.Length, scheme)) is not { } trial || !IsProven(trial))
                continue;
            yield return new BlockFault(
                match.Index,
                VisibleAddress.EndOf(block.Text, match.Index + match.Length),
                "There is a space in or after \"http://\", so GitHub does not make this address a link. Remove the space."
            )
            {
                Repair = trial,
                Title = "Remove the space",
            };
        }
    }

    // Whether a space stands beside two slashes or a colon before them, as in nearly no block.
    private static bool HasSpace(string text)
    {
        for (var at = text.IndexOf("//", StringComparison.Ordinal); at >= 0; at = text.IndexOf("//", at + 2, StringComparison.Ordinal))
        {
            if ((at > 0 && text[at - 1] == ' ') || (at > 1 && text[at - 2] == ' ') || (at + 2 < text.Length && text[at + 2] == ' '))
                return true;
        }

        return false;
    }

    private bool IsProven(Trial trial) =>
        trial.Rendered.Links.Count + trial.Rendered.Images.Count == block.Rendered.Links.Count + block.Rendered.Images.Count + 1
        && trial.Rendered.Code.Count == block.Rendered.Code.Count
        && trial.Rendered.Tags.Count == block.Rendered.Tags.Count;

    [GeneratedRegex(
        @"\bhttps?(?: {1,3}: {0,3}//|: {1,3}//|:// {1,3}) {0,3}(?=(?:[A-Za-z0-9-]{1,63}\.){1,5}[a-z]{2,12}(?:[/)\]\s]|$))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Cut();
}
