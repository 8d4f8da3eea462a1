using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// Finds links to places of the page that GitHub shows as text: <c>[Tools] (#tools)</c>,
/// <c>(Tools)[#tools]</c> and <c>[Small tools](#small tools)</c>.
/// A heading or an anchor of that name proves that the link was meant; a space between the parentheses is wrong whatever was meant.
/// </summary>
/// <param name="list">The list.</param>
/// <param name="trials">The block.</param>
internal sealed class PlaceFaults(CuratedList list, BlockTrials trials)
{
    private const int MostShown = 120;
    private readonly BlockText block = trials.Block;

    /// <summary>What is wrong, in order.</summary>
    public IEnumerable<BlockFault> Find()
    {
        var left = BlockTrials.MostPlaces;
        for (var at = block.Text.IndexOf('#', StringComparison.Ordinal); at >= 0 && left > 0; at = block.Text.IndexOf('#', at + 1))
        {
            if (at == 0 || block.Text[at - 1] is not ('(' or '[') || block.Brackets.PartnerOf(at - 1) is not (> 0 and var close))
                continue;
            left--;
            if (Find(at, close) is { } fault)
                yield return fault;
        }
    }

    private BlockFault? Find(int at, int close)
    {
        var (target, end) = (block.Text[at..close], at - 1);
        if (target.Length < 2 || target.AsSpan().ContainsAny("\n[]()<>\"'"))
            return null;
        while (end > 0 && block.Text[end - 1] == ' ')
            end--;
        if (end == 0 || block.Text[end - 1] is not (']' or ')') || block.Brackets.PartnerOf(end - 1) is not (>= 0 and var open))
            return null;
        var hasSpace = target.Contains(' ', StringComparison.Ordinal);
        var isLink = end == at - 1 && block.Text[at - 1] == '(' && block.Text[end - 1] == ']';
        // "(see above) [#12]" and "[1] (#12)" name issues and channels, unless there is a place of that name.
        if (isLink != hasSpace || (!isLink && !PlaceNames.From(list).Has(target[1..])))
            return null;
        var place = target.Replace(' ', '-');
        var repair = PlaceNames.From(list).Has(place[1..]) ? Repair(open, end - 1, close, place) : null;
        return isLink ? Spaced(open, close, target, repair)
            : repair is null ? null
            : new BlockFault(
                open,
                close + 1,
                $"GitHub shows \"{Shown(open, close)}\" as text, because the brackets do not form a link. Write \"{Written(open, end - 1, place)}\"."
            )
            {
                Repair = repair,
                Title = "Make it a link",
            };
    }

    private BlockFault Spaced(int open, int close, string target, Trial? repair) =>
        new(
            open,
            close + 1,
            $"The target \"{Excerpt.From(target, MostShown)}\" has a space in it, so GitHub shows this as text. "
                + (repair is null ? "Write the anchor without spaces." : $"Write \"{Excerpt.From(target.Replace(' ', '-'), MostShown)}\".")
        )
        {
            Repair = repair,
            Title = "Write hyphens instead of the spaces",
        };

    private Trial? Repair(int open, int end, int close, string place)
    {
        var whole = new Change(open, close + 1 - open, Written(open, end, place));
        return
            trials.Try(whole) is { } trial
            && trial.Rendered.Links.Count == block.Rendered.Links.Count + 1
            && trial.Rendered.Links.Any(link => !link.IsBare && link.Url == place)
            && Visible.HasSameParts(block.Rendered, trial.Rendered)
            ? trial
            : null;
    }

    private string Written(int open, int end, string place) => $"[{block.Text[(open + 1)..end]}]({place})";

    private string Shown(int open, int close) => Excerpt.From(block.Text[open..(close + 1)], MostShown);
}
