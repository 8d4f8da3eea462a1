using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Finds links whose title lacks a quotation mark or the parenthesis behind it, or has curly ones: <c>[text](https://… "title)</c>.
/// </summary>
/// <param name="trials">The block.</param>
internal sealed class BrokenTitles(BlockTrials trials)
{
    private readonly BlockText block = trials.Block;

    /// <summary>What is wrong, in order.</summary>
    public IEnumerable<BlockFault> Find()
    {
        foreach (var address in VisibleAddress.Find(block).Take(BlockTrials.MostPlaces))
        {
            var (text, quote) = (block.Text, address.End);
            while (quote < text.Length && text[quote] == ' ')
                quote++;
            if (
                quote == address.End
                || quote == text.Length
                || text[quote] is not ('"' or '\'' or '“' or '”')
                || address.Start < 2
                || text[address.Start - 1] != '('
                || text[address.Start - 2] != ']'
                || block.Brackets.PartnerOf(address.Start - 2) < 0
            )
                continue;
            if (text[quote] is '“' or '”')
            {
                if (Curly(address, quote) is { } curly)
                    yield return curly;
            }
            else if (Repair(address, quote) is { } trial)
                yield return new BlockFault(
                    block.Brackets.PartnerOf(address.Start - 2),
                    trial.Changes[0].At,
                    $"The title of this link is not closed ({Excerpt.From(text[quote..trial.Changes[0].At], 80)}). GitHub "
                        + $"shows all of it as text. Close the title."
                )
                {
                    Repair = trial,
                    Title = "Close the title",
                    Safety = Safety.Unsafe,
                };
        }
    }

    // “title”, as word processors write it
    private BlockFault? Curly(VisibleAddress address, int quote)
    {
        var (text, open) = (block.Text, block.Brackets.PartnerOf(address.Start - 2));
        var close = text.AsSpan(quote + 1).IndexOfAny("”\"\n") + quote + 1;
        if (close <= quote + 1 || close + 1 >= text.Length || text[close] != '”' || text[close + 1] != ')')
            return null;
        return
            trials.Try(new Change(quote, 1, "\""), new Change(close, 1, "\"")) is { } trial
            && IsProven(address, trial)
            && trial.Rendered.Links.Any(link => link.Span.Start == open)
            ? new BlockFault(
                open,
                close + 2,
                $"The title of this link has curly quotation marks ({Excerpt.From(text[quote..(close + 1)], 80)}). GitHub shows all of it "
                    + "as text. Write straight quotation marks."
            )
            {
                Repair = trial,
                Link = trial.Rendered.Links.First(link => link.Span.Start == open),
                Whole = new Change(address.Start, close + 1 - address.Start, trial.Rendered.Source[address.Start..(close + 1)]),
                Title = "Write straight quotation marks",
            }
            : null;
    }

    private Trial? Repair(VisibleAddress address, int quote)
    {
        var (text, sign) = (block.Text, block.Text[quote]);
        var line = text.IndexOf('\n', quote) is >= 0 and var end ? end : text.Length;
        var close = text.IndexOf(sign, quote + 1, line - quote - 1);
        var change =
            close < 0 && text.IndexOf(')', quote, line - quote) is >= 0 and var parenthesis ? new Change(parenthesis, 0, sign.ToString())
            : close > 0 ? new Change(close + 1, 0, ")")
            : default(Change?);
        return change is { } one && trials.Try(one) is { } trial && IsProven(address, trial) ? trial : null;
    }

    private bool IsProven(VisibleAddress address, Trial trial) =>
        trial.Rendered.Links.Any(link => !link.IsBare && link.Url == block.Text[address.Start..address.End])
        && trial.Rendered.Links.Count == block.Rendered.Links.Count
        && Visible.HasSameParts(block.Rendered, trial.Rendered);
}
