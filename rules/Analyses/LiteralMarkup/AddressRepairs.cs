using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A proven way to make a link of an address.</summary>
/// <param name="Trial">The changes and what comes of them.</param>
/// <param name="Link">The new link.</param>
internal sealed record AddressRepair(Trial Trial, RenderedLink Link)
{
    /// <summary>Whether it makes an image.</summary>
    public bool IsImage { get; } = Trial.Rendered.Source[Link.Span.Start] == '!';
}

/// <summary>Searches the smallest change that makes a link of an address that is shown as text beside the text that was meant for it.</summary>
/// <param name="trials">The block.</param>
/// <param name="shapes">How other blocks of the list are written.</param>
internal sealed class AddressRepairs(BlockTrials trials, Shapes shapes)
{
    private const string Tails = "])}>\"'）】］”";
    private const string Signs = "[]()";
    private readonly BlockText block = trials.Block;

    /// <summary>The best proven ways; more than one where nothing tells them apart.</summary>
    public List<AddressRepair> Find(VisibleAddress address, IReadOnlyList<AddressLabel> labels)
    {
        var found = Prove(address, labels.SelectMany(label => Construct(address, label)));
        if (found.Count == 0)
            found = Prove(address, Nearby(address, labels));
        if (found.Count < 2)
            return found;
        var best = found.Min(Cost);
        found.RemoveAll(repair => Cost(repair) != best);
        // How many of the images beside each other are meant, no other block tells.
        if (found.Select(ImageCount).Distinct().Count() > 1)
            return found;
        var chosen = shapes.Choose(block, found, repair => repair.Trial);
        if (chosen.Count < 2)
            return chosen;
        var fewest = chosen.Min(repair => repair.Trial.Brackets.Count);
        return [.. chosen.Where(repair => repair.Trial.Brackets.Count == fewest)];
    }

    private static int ImageCount(AddressRepair repair) => repair.Trial.Rendered.Images.Count(image => repair.Link.Span.Contains(image.Span));

    private List<AddressRepair> Prove(VisibleAddress address, IEnumerable<Change[]> candidates)
    {
        var found = new Dictionary<string, AddressRepair>(StringComparer.Ordinal);
        foreach (var changes in candidates)
        {
            if (trials.Try(changes) is { } trial && AddressProof.LinkOf(block, address, trial) is { } link)
                found.TryAdd(trial.Rendered.Source, new AddressRepair(trial, link));
        }

        return [.. found.Values];
    }

    // "[", the text, "](", the address, ")", and of the brackets behind it those that close something else.
    private IEnumerable<Change[]> Construct(VisibleAddress address, AddressLabel label)
    {
        if (label.Start > address.End)
        {
            var (name, url) = (block.Text[label.Start..label.End], block.Text[address.Start..address.End]);
            yield return [new Change(address.Start - 1, label.End + 2 - address.Start, $"[{name}]({url})")];
            yield break;
        }

        var end = address.End;
        while (end < block.Text.Length && Tails.Contains(block.Text[end], StringComparison.Ordinal) && !block.IsLinked(end))
            end++;
        var start = label.Open < 0 ? new Change(label.Start, 0, "[") : new Change(label.Open, 1, "[");
        // "[[Paper](https://…": both brackets are closed.
        if (label.Open > 0 && block.Text[label.Open - 1] == '[' && block.Brackets.IsUnmatched(label.Open - 1) && end == address.End)
            yield return [start, new Change(label.End, address.Start - label.End, "]("), new Change(address.End, 0, ")]")];
        for (var kept = end; kept >= address.End; kept--)
        {
            yield return
            [
                start,
                new Change(label.End, address.Start - label.End, "]("),
                new Change(address.End, end - address.End, ")" + block.Text[kept..end]),
            ];
        }
    }

    // One sign taken away, put in or exchanged, or two that change places, where a bracket is shown or an end of the address is near.
    private IEnumerable<Change[]> Nearby(VisibleAddress address, IReadOnlyList<AddressLabel> labels)
    {
        if (labels.Count == 0)
            yield break;
        var first = Math.Max(0, labels.Min(label => Math.Max(0, label.Open)) - 1);
        var last = Math.Min(block.Text.Length, address.End + 4);
        for (var at = first; at < last; at++)
        {
            var isNear = Math.Abs(at - address.Start) <= 3 || Math.Abs(at - address.End) <= 3;
            if (block.IsLinked(at) || (!isNear && !(LiteralBrackets.IsBracket(block.Text[at]) && block.Rendered.Literal[at] != LiteralPlace.None)))
                continue;
            foreach (var change in At(at))
                yield return [change];
        }
    }

    private IEnumerable<Change> At(int at)
    {
        if (!char.IsLetterOrDigit(block.Text[at]))
            yield return new Change(at, 1, "");
        foreach (var sign in Signs)
        {
            yield return new Change(at, 0, sign.ToString());
            if (!char.IsLetterOrDigit(block.Text[at]))
                yield return new Change(at, 1, sign.ToString());
        }

        if (at + 1 < block.Text.Length && LiteralBrackets.IsBracket(block.Text[at]) && !block.IsLinked(at + 1))
            yield return new Change(at, 2, string.Concat(block.Text.AsSpan(at + 1, 1), block.Text.AsSpan(at, 1)));
    }

    // Fewest brackets left over, no blank at an edge, and least written.
    private (int Unmatched, int Edges, int Distance) Cost(AddressRepair repair)
    {
        var source = repair.Trial.Rendered.Source;
        var label = repair.Link.Label;
        var edges =
            label.IsEmpty || char.IsWhiteSpace(source[label.Start]) || char.IsWhiteSpace(source[label.End - 1]) || source[label.End - 1] is '(' or '['
                ? 1
                : 0;
        return (repair.Trial.Brackets.Unmatched.Count, edges, repair.Trial.Changes.Sum(change => Math.Max(change.Length, change.Text.Length)));
    }
}
