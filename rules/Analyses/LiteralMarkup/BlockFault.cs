using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Markup of a block that GitHub shows as text.</summary>
/// <param name="Start">Where it starts in the block.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record BlockFault(int Start, int End, string Message)
{
    /// <summary>The proven way to change it, if there is one only.</summary>
    public Trial? Repair { get; init; }

    /// <summary>What the fix writes, where it is to touch more than it changes: a bare address that is a link of its own today.</summary>
    public Change? Whole { get; init; }

    /// <summary>What the fix does.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whether nobody could have meant the old text, and only this may be meant.</summary>
    public Safety Safety { get; init; } = Safety.Safe;

    /// <summary>How grave it is.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>The link that the change makes, in the changed block; null where it makes none.</summary>
    public RenderedLink? Link { get; init; }

    /// <summary>The fault in the file.</summary>
    public Fault ToFault(BlockText block)
    {
        var fix = Repair is { } repair ? new Fix(Title, Safety, block.ToEdits(Whole is { } whole ? [whole] : repair.Changes)) : null;
        if (fix is not null && Link is { } link)
        {
            var (start, end) = Repair!.ToOld(link.Span.Start, link.Span.End);
            fix = fix with { Expects = [new ExpectedLink(block.ToSource(start, end), link.Url)] };
        }

        return new Fault(block.ToSource(Start, End), Message, fix) { Severity = Severity };
    }
}
