using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Finds brackets of a block that have no partner.</summary>
/// <param name="list">The list.</param>
/// <param name="trials">The block.</param>
internal sealed class BracketFaults(CuratedList list, BlockTrials trials)
{
    private const string WideOpen = "「『【（［《〈";
    private const string WideClose = "」』】）］》〉";

    private const int MostAlike = 6;
    private const int ShortText = 40;
    private readonly BlockText block = trials.Block;

    /// <summary>What is wrong, in order, but for what lies in stretches that have been reported.</summary>
    public IEnumerable<BlockFault> Find(IReadOnlyList<BlockFault> reported)
    {
        var last = -2;
        foreach (var at in block.Brackets.Unmatched.Take(BlockTrials.MostPlaces))
        {
            // Two side by side are one slip.
            var isRest = last >= 0 && block.Text.AsSpan(last + 1, at - last - 1).IsWhiteSpace();
            last = at;
            if (isRest)
                continue;
            if (reported.Any(fault => fault.Start <= at && at <= fault.End) || BracketExcuses.Hold(block, at) || IsInTarget(at))
                continue;
            var isBeside = IsBeside(at);
            var found = Candidates(at, isBeside).Where(trial => IsProven(trial)).DistinctBy(trial => trial.Rendered.Source).ToList();
            if (found.Count > 0)
                yield return Report(at, isBeside, found);
        }
    }

    // "[[paper](https://…])": the partner stands in the address, which is a fault of the target.
    private bool IsInTarget(int at)
    {
        foreach (var link in block.Rendered.Links)
        {
            if (
                !link.IsBare
                && (link.Span.Start == at + 1 || link.Span.End == at)
                && link.Url is [.., ']' or ')']
                && !LiteralBrackets.AreBalanced(link.Url)
            )
                return true;
        }

        return false;
    }

    // A bracket in running text is not taken away: what it encloses was meant to be enclosed.
    private IEnumerable<Trial> Candidates(int at, bool isBeside)
    {
        var sign = block.Text[at];
        var partner = sign switch
        {
            '[' => "]",
            '(' => ")",
            ']' => "[",
            _ => "(",
        };
        foreach (var other in isBeside ? Alike(at) : [])
        {
            if (trials.Try(new Change(other, 1, "")) is { } deleted)
                yield return deleted;
        }

        foreach (var place in sign is '[' or '(' ? Edges.Behind(block, at, !isBeside) : Edges.Before(block, at, !isBeside))
        {
            if (trials.Try(new Change(place, 0, partner)) is { } inserted)
                yield return inserted;
        }
    }

    // Of several such brackets at links, the one that is left over need not be the one too many.
    private IEnumerable<int> Alike(int at)
    {
        var place = block.Rendered.Literal[at];
        yield return at;
        foreach (var link in block.Rendered.Links.Where(link => !link.IsBare && !link.Label.IsEmpty))
        {
            // "[[text]](https://…)]"
            if (link.Span.End == at && block.Text[link.Label.End - 1] == block.Text[at])
                yield return link.Label.End - 1;
        }

        for (var (other, left) = (0, MostAlike); other < block.Text.Length && left > 0; other++)
        {
            if (other == at || block.Text[other] != block.Text[at] || block.Rendered.Literal[other] != place || !IsBeside(other))
                continue;
            left--;
            yield return other;
        }
    }

    private bool IsProven(Trial trial) =>
        trial.Brackets.Unmatched.Count == block.Brackets.Unmatched.Count - 1
        && Visible.MarkedParts(trial.Rendered) == Visible.MarkedParts(block.Rendered)
        && Visible.IsSame(block.Rendered, trial.Rendered);

    // Whether it stands at a link, an image, code, bold text, an edge of a link's text or the end of the block.
    private bool IsBeside(int at)
    {
        if (at + 1 == block.Text.Length || at == 0)
            return !IsGlued(at);
        if (block.Text[at - 1] is '*' or '_' or '`' || block.Text[at + 1] is '*' or '_' or '`')
            return true;
        foreach (var link in block.Rendered.Links)
        {
            if (link.Span.End == at || link.Span.Start == at + 1 || link.Label.Start == at || link.Label.End == at + 1)
                return true;
        }

        return block.Rendered.Images.Any(image => image.Span.End == at || image.Span.Start == at + 1);
    }

    // "[text](https://…)rest)": what is glued to a link is no end of a remark.
    private bool IsGlued(int at)
    {
        var before = at - 1;
        while (before >= 0 && !char.IsWhiteSpace(block.Text[before]) && !block.IsLinked(before))
            before--;
        return before >= 0 && before < at - 1 && block.IsLinked(before);
    }

    private BlockFault Report(int at, bool isBeside, List<Trial> found)
    {
        var chosen = Choose(at, isBeside, found);
        var sign = block.Text[at];
        var verb = sign is '[' or '(' ? "closes" : "opens";
        return new BlockFault(
            at,
            at + 1,
            $"Nothing {verb} the \"{sign}\" in \"{BlockExcerpt.Around(block.Text, at, at + 1)}\". "
                + (
                    chosen is null ? AdviseOther(at) ?? "Add the other bracket, or remove this one."
                    : chosen.Changes[0] is { Length: > 0 } change && change.At == at ? "Remove it."
                    : $"Write \"{BlockExcerpt.Around(chosen)}\"."
                )
        )
        {
            Repair = chosen,
            Title = chosen is { Changes: [{ Length: > 0 }] } ? "Remove the bracket" : "Add the missing bracket",
            Safety = isBeside && chosen is not null && IsSure(at, chosen) ? Safety.Safe : Safety.Unsafe,
            Severity = isBeside ? Severity.Warning : Severity.Info,
        };
    }

    // "「text]": another bracket is open, and this one was meant to close it.
    private string? AdviseOther(int at)
    {
        var start = block.Text.LastIndexOf('\n', at) + 1;
        var open = block.Text[at] is ']' or ')' ? block.Text.AsSpan(start, at - start).LastIndexOfAny(WideOpen) : -1;
        if (open < 0)
            return null;
        var (opening, closing) = (block.Text[start + open], WideClose[WideOpen.IndexOf(block.Text[start + open], StringComparison.Ordinal)]);
        return block.Text.AsSpan(start + open, at - start - open).Contains(closing)
            ? null
            : $"The \"{opening}\" before it is not closed. Write \"{closing}\" instead.";
    }

    // A bracket alone may be all that is left of a link or a remark; that it stands right behind a link,
    // or that others are written so, says that it is not.
    private bool IsSure(int at, Trial chosen) =>
        chosen.Changes[0].Length == 0
        || block.Rendered.Literal[at] == LiteralPlace.Label
        || (at > 0 && block.Text[at] is ']' or ')' && block.IsNode(at - 1))
        || Shapes.From(list).Score(block, chosen) > 0;

    // In the text of a link, and where no other block is written so, a bracket at a link or at an edge is one too many.
    private Trial? Choose(int at, bool isBeside, List<Trial> found)
    {
        var deleted = found.Find(trial => trial.Changes[0].At == at && trial.Changes[0].Length > 0);
        if (!isBeside)
            return found is [var only] && IsAtEnd(only) ? only : null;
        if (found is [var one])
            return one;
        if (block.Rendered.Literal[at] == LiteralPlace.Label)
            return deleted;
        var shapes = Shapes.From(list);
        if (shapes.Choose(block, found, trial => trial) is [var best])
            return best;
        return found.Exists(trial => trial.Changes[0].Length == 0 && shapes.Score(block, trial) > 0) ? null : deleted;
    }

    // In running text nobody knows where a remark ends, but for that of a link and a short cell.
    private bool IsAtEnd(Trial trial) =>
        trial.Changes[0].At < block.Text.Length
            ? block.Rendered.Literal[trial.Changes[0].At] == LiteralPlace.None
            : block.Text.Length <= ShortText && !block.Text.Contains(". ", StringComparison.Ordinal);
}
