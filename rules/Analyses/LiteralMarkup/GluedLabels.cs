using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Finds links by reference whose label lacks its brackets, <c>[text]label</c>: the list defines what stands right behind the bracket.
/// </summary>
/// <param name="list">The list.</param>
/// <param name="trials">The block.</param>
internal sealed class GluedLabels(CuratedList list, BlockTrials trials)
{
    private readonly BlockText block = trials.Block;

    /// <summary>What is wrong, in order.</summary>
    public IEnumerable<BlockFault> Find()
    {
        var left = list.Definitions.Count == 0 ? 0 : BlockTrials.MostPlaces;
        for (var at = block.Text.IndexOf(']', StringComparison.Ordinal); at >= 0 && left > 0; at = block.Text.IndexOf(']', at + 1))
        {
            if (block.Rendered.Literal[at] != LiteralPlace.Text || block.Brackets.PartnerOf(at) is not (>= 0 and var open))
                continue;
            left--;
            var end = at + 1;
            while (end < block.Text.Length && (char.IsLetterOrDigit(block.Text[end]) || block.Text[end] is '-' or '_'))
                end++;
            if (end > at + 1 && Labels.From(list).Has(block.Text[(at + 1)..end]) && Find(open, at + 1, end) is { } fault)
                yield return fault;
        }
    }

    private BlockFault? Find(int open, int start, int end)
    {
        var label = block.Text[start..end];
        var written = $"{block.Text[open..start]}[{label}]";
        if (trials.Try(new Change(start, 0, "["), new Change(end, 0, "]")) is not { } trial || !IsProven(trial, open, label))
            return null;
        return new BlockFault(
            open,
            end,
            $"\"{Excerpt.From(label, 60)}\" is a label that this list defines, but it has no brackets here. GitHub shows "
                + $"\"{Excerpt.From(block.Text[open..end], 120)}\" as text. Write \"{Excerpt.From(written, 120)}\"."
        )
        {
            Repair = trial,
            Link = trial.Rendered.Links.First(link => link.Span.Start == open),
            Title = "Put brackets around the label",
        };
    }

    // One link more, and of what was shown only the label is gone.
    private bool IsProven(Trial trial, int open, string label) =>
        trial.Rendered.Links.Count == block.Rendered.Links.Count + 1
        && trial.Rendered.Links.Any(link => link.Span.Start == open)
        && Visible.HasSameParts(block.Rendered, trial.Rendered)
        && Visible.Letters(trial.Rendered).Length == Visible.Letters(block.Rendered).Length - label.Count(sign => sign != '_');
}
