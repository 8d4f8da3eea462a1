using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Finds addresses of a block that were meant as the targets of links and are shown as text.</summary>
/// <param name="list">The list.</param>
/// <param name="trials">The block.</param>
internal sealed class AddressFaults(CuratedList list, BlockTrials trials)
{
    private const int MostShown = 120;
    private readonly BlockText block = trials.Block;

    /// <summary>What is wrong, in order.</summary>
    /// <param name="known">What is known to be wrong: an address within it costs no search.</param>
    public IEnumerable<BlockFault> Find(IReadOnlyCollection<BlockFault> known)
    {
        foreach (var address in VisibleAddress.Find(block).Take(BlockTrials.MostPlaces))
        {
            if (known.Any(fault => fault.Start <= address.Start && address.End <= fault.End))
                continue;
            if (AddressLabels.Find(block, address) is not { Count: > 0 } labels || labels.TrueForAll(label => IsNote(label, address)))
                continue;
            var repairs = new AddressRepairs(trials, Shapes.From(list)).Find(address, labels);
            if (labels[^1].NeedsHabit && !repairs.Exists(repair => Shapes.From(list).Score(block, repair.Trial) > 0))
                continue;
            if (Report(address, labels[^1], repairs) is { } fault)
                yield return fault;
        }
    }

    // "[1] https://…", "[x] https://…", "[^2]: https://…" are notes, and an address on the next line belongs to no text before it.
    private bool IsNote(AddressLabel label, VisibleAddress address)
    {
        var name = block.Text.AsSpan(label.Start, label.End - label.Start).Trim();
        return (label.End < address.Start && block.Text.AsSpan(label.End, address.Start - label.End).Contains('\n'))
            || name.StartsWith("^")
            || (name is "x" or "X")
            || (
                !name.ContainsAnyExcept("0123456789 ,-[]./")
                && !block.Rendered.Images.Any(image => image.Span.Start >= label.Start && image.Span.End <= label.End)
            );
    }

    private BlockFault? Report(VisibleAddress address, AddressLabel label, List<AddressRepair> repairs)
    {
        var start =
            label.Start > address.End ? address.Start - 1
            : label.Open >= 0 ? label.Open
            : label.Start;
        if (repairs is [{ Link.Span.Start: var linkStart, Trial.Changes: [var first, ..] }] && linkStart < first.At)
            start = Math.Min(start, linkStart);
        var end = address.End < block.Text.Length && LiteralBrackets.IsBracket(block.Text[address.End]) ? address.End + 1 : address.End;
        var shown = Excerpt.From(block.Text[start..end], MostShown);
        if (repairs.Count == 0)
            return IsCertain(address, label)
                ? new BlockFault(start, end, $"GitHub shows \"{shown}\" as text, because the brackets do not form a link. Write \"[text](address)\".")
                : null;
        var written = repairs.Select(repair => $"\"{Excerpt.From(Written(repair), MostShown)}\"").Distinct().Take(3).ToList();
        var message =
            $"GitHub shows \"{shown}\" as text, because the brackets do not form {(repairs[0].IsImage ? "an image" : "a link")}. Write "
            + $"{string.Join(" or ", written)}.";
        return repairs is [var only]
            ? new BlockFault(start, end, message)
            {
                Repair = only.Trial,
                Link = only.IsImage ? null : only.Link,
                Title = only.IsImage ? "Make it an image" : "Make it a link",
            }
            : new BlockFault(start, end, message);
    }

    private static string Written(AddressRepair repair)
    {
        var (source, link) = (repair.Trial.Rendered.Source, repair.Link.Span);
        var (start, end) = (link.Start, link.End);
        while (end < source.Length && source[end] is ')' or ']')
            end++;
        while (end > link.End && start > 0 && source[start - 1] is '[' or '(')
            start--;
        return source[start..end];
    }

    // Whatever stands there, "](" before an address that is shown is no text.
    private bool IsCertain(VisibleAddress address, AddressLabel label)
    {
        if (label.Start > address.End)
            return false;
        var joint = block.Text.AsSpan(label.End, address.Start - label.End);
        if (block.Rendered.Images.Any(image => image.Span.End == label.End))
            return joint is "(";
        return joint.StartsWith("](") || joint.StartsWith("][") || joint.StartsWith("] (");
    }
}
