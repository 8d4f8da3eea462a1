using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Finds links that are written as wikis write them: <c>[[Tools|https://…]]</c>, and at the start of a block <c>[https://… Tools]</c>. GitHub shows
/// both as text.
/// </summary>
/// <param name="trials">The block.</param>
internal sealed class WikiLinks(BlockTrials trials)
{
    private const int MostShown = 120;
    private readonly BlockText block = trials.Block;

    /// <summary>What is wrong, in order.</summary>
    public IEnumerable<BlockFault> Find()
    {
        if (Leading() is { } leading)
            yield return leading;
        var left = BlockTrials.MostPlaces;
        for (
            var at = block.Text.IndexOf("[[", StringComparison.Ordinal);
            at >= 0 && left-- > 0;
            at = block.Text.IndexOf("[[", at + 2, StringComparison.Ordinal)
        )
        {
            if (block.Brackets.PartnerOf(at) is > 0 and var end && block.Brackets.PartnerOf(at + 1) == end - 1 && Piped(at, end + 1) is { } piped)
                yield return piped;
        }
    }

    private BlockFault? Piped(int start, int end)
    {
        var inner = block.Text[(start + 2)..(end - 2)];
        var pipe = inner.IndexOf('|', StringComparison.Ordinal);
        return pipe > 0 ? Report(start, end, inner[..pipe].Trim(), inner[(pipe + 1)..].Trim()) : null;
    }

    private BlockFault? Leading()
    {
        if (!block.Text.StartsWith("[h", StringComparison.OrdinalIgnoreCase) || block.Brackets.PartnerOf(0) is not (> 0 and var close))
            return null;
        var inner = block.Text[1..close];
        var space = inner.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 ? Report(0, close + 1, inner[space..].Trim(), inner[..space]) : null;
    }

    private BlockFault? Report(int start, int end, string name, string address)
    {
        if (
            name.Length == 0
            || name.AsSpan().ContainsAny("[]()\n")
            || address.AsSpan().ContainsAny(" []()<>\n")
            || !VisibleAddress.IsStart(address, 0)
        )
            return null;
        var written = $"[{name}]({address})";
        if (trials.Try(new Change(start, end - start, written)) is not { } trial || LinkOf(trial, start, address) is not { } link)
            return null;
        return new BlockFault(
            start,
            end,
            $"\"{Excerpt.From(block.Text[start..end], MostShown)}\" is a wiki link, which GitHub shows as text. "
                + $"Write \"{Excerpt.From(written, MostShown)}\"."
        )
        {
            Repair = trial,
            Link = link,
            Title = "Make it a link",
        };
    }

    // The one new link; what else is shown stays, and so does what else is linked.
    private RenderedLink? LinkOf(Trial trial, int start, string address)
    {
        var links = trial.Rendered.Links.Where(link => !link.IsBare).ToList();
        var at = links.FindIndex(link => link.Span.Start == start && link.Url == address);
        return
            at >= 0 && links.Count == block.Rendered.Links.Count(other => !other.IsBare) + 1 && Visible.HasSameParts(block.Rendered, trial.Rendered)
            ? links[at]
            : null;
    }
}
