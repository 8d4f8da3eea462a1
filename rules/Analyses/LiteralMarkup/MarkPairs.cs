using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Finds two double marks that cannot open and close bold text: with a space inside (<c>** bold**</c>), or between a letter and a punctuation mark
/// (<c>text**(bold)**</c>), CommonMark 0.31 section 6.2; two single ones with a space before the second (<c>*A. Doe *</c>);
/// and four with nothing between. Asterisks behind names are footnotes and stay.
/// </summary>
/// <param name="trials">The block.</param>
internal sealed class MarkPairs(BlockTrials trials)
{
    private const string Openers = "<([{\"'“‘《〈「『（【［`$@&";
    private readonly BlockText block = trials.Block;

    /// <summary>What is wrong, in order.</summary>
    public IEnumerable<BlockFault> Find()
    {
        LiteralMark? open = null;
        List<LiteralMark> marks = [.. LiteralMark.Find(block).Take(BlockTrials.MostPlaces)];
        foreach (var mark in marks)
        {
            if (block.Text[mark.Start] == '*' && mark.Length == 4)
                yield return Empty(mark);
            if (!(mark.Length == 2 || (mark.Length == 1 && marks.Count == 2)) || block.Text[mark.Start] == '`')
                continue;
            if (
                open is { } first
                && first.Length == mark.Length
                && block.Text[first.Start] == block.Text[mark.Start]
                && Find(first, mark) is { } fault
            )
            {
                yield return fault;
                open = null;
                continue;
            }

            open = mark;
        }
    }

    /// <summary>Whether a mark is reported as one of two.</summary>
    public static bool AreTwo(IReadOnlyList<BlockFault> pairs, LiteralMark mark) =>
        pairs.Any(pair => pair.Start <= mark.Start && mark.End <= pair.End);

    private BlockFault Empty(LiteralMark mark) =>
        new(
            mark.Start,
            mark.End,
            "GitHub shows these four asterisks, because there is nothing between them. "
                + (
                    mark.End < block.Text.Length && (char.IsLetterOrDigit(block.Text[mark.End]) || block.Text[mark.End] == '[')
                        ? "Add a space between the two bold texts."
                        : "Write bold text between them, or remove them."
                )
        )
        {
            Severity = Severity.Warning,
        };

    private BlockFault? Find(LiteralMark open, LiteralMark close)
    {
        var inner = block.Text.AsSpan(open.End, close.Start - open.End);
        if (inner.IsWhiteSpace() || inner.ContainsAny('|', '\n') || IsFootnote(open))
            return null;
        var (startsBlank, endsBlank) = (char.IsWhiteSpace(inner[0]), char.IsWhiteSpace(inner[^1]));
        var hasBlank = startsBlank || endsBlank;
        if (open.Length == 1 && (startsBlank || !endsBlank || !IsBlankBefore(open) || !IsBlankBehind(close)))
            return null;
        // "2 ** 3 ** 4" is arithmetic, and "A**, B **" are footnotes.
        if ((startsBlank && endsBlank && IsBlankBefore(open)) || (startsBlank && !endsBlank && IsWordBefore(open) && IsBlankBehind(close)))
            return null;
        var trial = (hasBlank ? Tightened(open, close) : Loosened(open, close)).FirstOrDefault(one => one is not null && IsProven(one, open, close));
        if (trial is null)
            return null;
        var shown = Excerpt.From(block.Text[open.Start..close.End], 60);
        return new BlockFault(
            open.Start,
            close.End,
            hasBlank
                ? $"GitHub shows the asterisks of \"{shown}\", because there is a space inside them. Remove it."
                : $"GitHub shows the asterisks of \"{shown}\", because they are between a letter and a punctuation mark. Add a "
                    + $"space {Sides(trial, open)} the bold text."
        )
        {
            Repair = trial,
            Title =
                open.Length == 1 ? "Remove the space inside the italics"
                : hasBlank ? "Remove the space inside the bold text"
                : "Add a space beside the bold text",
            Severity = Severity.Warning,
        };
    }

    private static string Sides(Trial trial, LiteralMark open) =>
        trial.Changes.Count == 2 ? "on each side of"
        : trial.Changes[0].At <= open.Start ? "before"
        : "behind";

    private bool IsBlankBefore(LiteralMark mark) => mark.Start == 0 || char.IsWhiteSpace(block.Text[mark.Start - 1]);

    private bool IsWordBefore(LiteralMark mark) => mark.Start > 0 && char.IsLetterOrDigit(block.Text[mark.Start - 1]);

    private bool IsBlankBehind(LiteralMark mark) => mark.End == block.Text.Length || char.IsWhiteSpace(block.Text[mark.End]);

    // "A. Smith**, B. Jones **"
    private bool IsFootnote(LiteralMark open) =>
        open.Start > 0
        && (char.IsLetterOrDigit(block.Text[open.Start - 1]) || block.Text[open.Start - 1] is '.' or ')')
        && (
            open.End == block.Text.Length
            || !(char.IsLetterOrDigit(block.Text[open.End]) || Openers.Contains(block.Text[open.End], StringComparison.Ordinal))
        );

    private IEnumerable<Trial?> Tightened(LiteralMark open, LiteralMark close)
    {
        var inner = block.Text[open.End..close.Start];
        var (lead, tail) = (inner.Length - inner.TrimStart().Length, inner.Length - inner.TrimEnd().Length);
        List<Change> changes = [new Change(open.End, lead, ""), new Change(close.Start - tail, tail, "")];
        // The space stands on the wrong side of the marks.
        if (
            lead > 0
            && open.Start > 0
            && !char.IsWhiteSpace(block.Text[open.Start - 1])
            && !Openers.Contains(block.Text[open.Start - 1], StringComparison.Ordinal)
        )
            changes.Add(new Change(open.Start, 0, " "));
        if (tail > 0 && close.End < block.Text.Length && !char.IsWhiteSpace(block.Text[close.End]) && !char.IsPunctuation(block.Text[close.End]))
            changes.Add(new Change(close.End, 0, " "));
        yield return trials.Try(changes);
    }

    private IEnumerable<Trial?> Loosened(LiteralMark open, LiteralMark close)
    {
        var (before, behind) = (new Change(open.Start, 0, " "), new Change(close.End, 0, " "));
        yield return trials.Try(before);
        yield return trials.Try(behind);
        yield return trials.Try(before, behind);
    }

    private bool IsProven(Trial trial, LiteralMark open, LiteralMark close) =>
        LiteralMark.Count(trial.Rendered) == LiteralMark.Count(block.Rendered) - open.Length - close.Length
        && trial.Rendered.Strong == block.Rendered.Strong + open.Length - 1
        && trial.Rendered.Emphasis == block.Rendered.Emphasis + 2 - open.Length
        && Visible.IsSame(block.Rendered, trial.Rendered);
}
