using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Finds marks of bold text, italics and code that open or close nothing.</summary>
/// <param name="list">The list.</param>
/// <param name="trials">The block.</param>
internal sealed class MarkFaults(CuratedList list, BlockTrials trials)
{
    private const int FewestWrapped = 3;
    private readonly BlockText block = trials.Block;

    /// <summary>What is wrong, in order, but for what lies in stretches that have been reported.</summary>
    public IEnumerable<BlockFault> Find(IReadOnlyList<BlockFault> reported)
    {
        List<BlockFault> pairs = [.. new MarkPairs(trials).Find()];
        foreach (var pair in pairs)
            yield return pair;
        foreach (var mark in LiteralMark.Find(block).Take(BlockTrials.MostPlaces).Where(mark => !MarkPairs.AreTwo(pairs, mark)))
        {
            if (reported.Any(fault => fault.Start <= mark.Start && mark.Start <= fault.End) || !mark.IsMeant(block))
                continue;
            var found = Candidates(mark).Where(IsProven).DistinctBy(trial => trial.Rendered.Source).ToList();
            if (mark.IsHalf(block))
                found = Prefer(found);
            if (found.Count > 0 && Report(mark, found) is { } fault)
                yield return fault;
        }
    }

    // "**text*" is meant to be bold, except where whole blocks are set in italics.
    private List<Trial> Prefer(List<Trial> found)
    {
        var preferred = found.FindAll(trial => trial.Changes[0].Length > 0 == IsOfItalics());
        return preferred.Count > 0 ? preferred : found;
    }

    private IEnumerable<Trial> Candidates(LiteralMark mark)
    {
        if (trials.Try(new Change(mark.Start, mark.Length, "")) is { } deleted)
            yield return deleted;
        var sign = block.Text.Substring(mark.Start, mark.Length);
        var places = (mark.MayOpen(block) ? Edges.Behind(block, mark.End) : []).Concat(mark.MayClose(block) ? Edges.Before(block, mark.Start) : []);
        foreach (var place in mark.IsHalf(block) ? places.Concat(Marks(mark)) : places)
        {
            if (place != mark.Start && place != mark.End && trials.Try(new Change(place, 0, sign)) is { } inserted)
                yield return inserted;
        }
    }

    // Of "**text*" the last mark is the one to be doubled.
    private IEnumerable<int> Marks(LiteralMark mark)
    {
        var sign = block.Text[mark.Start];
        for (var at = 0; at < block.Text.Length; at++)
        {
            if (
                block.Text[at] == sign
                && block.Rendered.Literal[at] == LiteralPlace.None
                && (at < mark.Start - 1 || at > mark.End)
                && !block.IsNode(at)
            )
                yield return at;
        }
    }

    private bool IsProven(Trial trial)
    {
        var (before, after) = (block.Rendered, trial.Rendered);
        var gained = trial.Changes[0].Length > 0 ? 0 : 1;
        return LiteralMark.Count(after) < LiteralMark.Count(before)
            && Visible.AreSame(before, before.Links, after, after.Links)
            && before.Images.Count == after.Images.Count
            && before.Tags.Count == after.Tags.Count
            && (Visible.MarkedParts(after) + after.Code.Count == Visible.MarkedParts(before) + before.Code.Count + gained || IsBold(trial))
            && (after.Code.Count > before.Code.Count || Visible.Letters(after) == Visible.Letters(before));
    }

    // "**text*" is set in italics, and one mark is left over.
    private bool IsBold(Trial trial) =>
        trial.Changes[0].Length == 0 && trial.Rendered.Strong == block.Rendered.Strong + 1 && trial.Rendered.Emphasis == block.Rendered.Emphasis - 1;

    private BlockFault? Report(LiteralMark mark, List<Trial> found)
    {
        var chosen = Choose(mark, found);
        if (mark.IsWeak(block) && chosen is null)
            return null;
        var sign = block.Text.Substring(mark.Start, mark.Length);
        return new BlockFault(
            mark.Start,
            mark.End,
            $"GitHub shows the \"{sign}\" in \"{BlockExcerpt.Around(block.Text, mark.Start, mark.End)}\" "
                + $"as text, because nothing {(mark.MayOpen(block) ? "closes" : "opens")} it. "
                + (
                    chosen is null ? "Add the other mark, or remove this one."
                    : chosen.Changes[0].Length > 0 ? "Remove it."
                    : $"Write \"{BlockExcerpt.Around(chosen)}\"."
                )
        )
        {
            Repair = chosen,
            Title = chosen is { Changes: [{ Length: > 0 }] } ? "Remove the mark" : "Add the missing mark",
            Safety = sign[0] == '`' || (mark.IsWeak(block) && !IsOfItalics()) ? Safety.Unsafe : Safety.Safe,
            Severity = Severity.Warning,
        };
    }

    // Where whole blocks are set in italics, so is this one.
    private bool IsOfItalics() => block.Text[0] is '*' or '_' && Shapes.From(list).CountWrapped(block, block.Text[0]) >= FewestWrapped;

    private Trial? Choose(LiteralMark mark, List<Trial> found)
    {
        var shapes = Shapes.From(list);
        if (mark is { Start: 0, Length: 1 } && IsOfItalics())
            return found.Find(trial => trial.Changes[0].At == block.Text.Length);
        // "`code" at the end of a text is code.
        if (
            block.Text[mark.Start] == '`'
            && block.Text.AsSpan(mark.End).IndexOfAny(" \t\n") < 0
            && found.Find(trial => trial.Changes[0] is { Length: 0 } change && change.At == block.Text.Length) is { } closed
        )
            return closed;
        // Whoever writes a mark means it, if others are written so.
        var added = found.FindAll(trial => trial.Changes[0].Length == 0 && shapes.Score(block, trial) > 0);
        if (mark.Length == 2 && added.Count > 0 && block.Rendered.Literal[mark.Start] == LiteralPlace.Text)
            found = added;
        var chosen = shapes.Choose(block, found, trial => trial) is [var best] && IsFree(mark, best) ? best : null;
        // One sign may be that of a footnote; that others close it there says that it is none.
        return mark.IsWeak(block) && chosen is not null && (chosen.Changes[0].Length > 0 || shapes.Score(block, chosen) == 0) ? null : chosen;
    }

    // With another such mark left, what is one too many may as well be one too few.
    private bool IsFree(LiteralMark mark, Trial trial) =>
        trial.Changes[0].Length == 0
        || !LiteralMark.Find(block).Any(other => other.Start != mark.Start && block.Text[other.Start] == block.Text[mark.Start]);
}
