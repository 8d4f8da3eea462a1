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
                "A space in or behind the scheme keeps GitHub from making this address a link. Remove it."
            )
            {
                Repair = trial,
                Title = "Remove the space",
            };
        }
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
