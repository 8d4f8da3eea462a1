using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Finds texts in brackets whose parentheses hold what is no address, so that GitHub shows all of it.</summary>
/// <param name="list">The list.</param>
/// <param name="trials">The block.</param>
internal sealed class BrokenTargets(CuratedList list, BlockTrials trials)
{
    private const string Joints = "/=-_.#?&";
    private readonly BlockText block = trials.Block;

    /// <summary>What is wrong, in order.</summary>
    public IEnumerable<BlockFault> Find()
    {
        var left = BlockTrials.MostPlaces;
        for (var at = block.Text.IndexOf("](", StringComparison.Ordinal); at >= 0; at = block.Text.IndexOf("](", at + 2, StringComparison.Ordinal))
        {
            if (
                IsShown(at)
                && IsShown(at + 1)
                && left-- > 0
                && block.Brackets.PartnerOf(at + 1) is >= 0 and var close
                && Find(at, close) is { } fault
            )
                yield return fault;
        }
    }

    private bool IsShown(int at) => block.Rendered.Literal[at] == LiteralPlace.Text;

    private BlockFault? Find(int middle, int close)
    {
        var open = block.Brackets.PartnerOf(middle);
        var target = block.Text[(middle + 2)..close].Trim();
        var start = open > 0 && block.Text[open - 1] == '!' ? open - 1 : open;
        if (target.Length == 0 || target.Contains('\n', StringComparison.Ordinal))
            return null;
        if (VisibleAddress.IsStart(target, 0))
        {
            var hasBlank = target.AsSpan().ContainsAny(' ', '\t');
            if (hasBlank && IsInRemark(open))
                return null;
            return hasBlank && VisibleAddress.EndOf(target, 0) < target.Length ? Spaced(start < 0 ? middle : start, middle, close, target)
                : open >= 0 && HoldsLink(open, middle) ? Nested(start, close)
                : null;
        }

        if (open >= 0 && IsDoubled(open, middle, close))
            return Doubled(start, middle, close);
        return open < 0 ? Unopened(middle, close, target)
            : HoldsLink(open, middle) && target[0] is '#' or '/' or '.' && !target.Contains(' ', StringComparison.Ordinal) ? Nested(start, close)
            : Words(open, middle, close, target);
    }

    // "(see [text](https://… and more)": the parenthesis at the end is that of the remark.
    private bool IsInRemark(int open) => block.Brackets.Unmatched.Any(at => at < open && block.Text[at] == '(');

    private bool HoldsLink(int open, int close) => block.Rendered.Links.Any(link => link.Span.Start > open && link.Span.End <= close);

    private static BlockFault Nested(int start, int close) =>
        new(
            start,
            close + 1,
            "A link cannot be inside the text of another link, so GitHub shows the outer one as text. "
                + "Move the inner link out, or end the outer one before it."
        );

    // "[text]([text](https://…))"; "[CVPR]([paper](https://…))" may be a tag and a remark.
    private bool IsDoubled(int open, int middle, int close) =>
        block.Rendered.Links.Any(link =>
            !link.IsBare
            && link.Span.Start == middle + 2
            && link.Span.End == close
            && block.Text.AsSpan(link.Label.Start, link.Label.Length).SequenceEqual(block.Text.AsSpan(open + 1, middle - open - 1))
        );

    private BlockFault Doubled(int start, int middle, int close)
    {
        var whole = new Change(start, close + 1 - start, block.Text[(middle + 2)..close]);
        return new(
            start,
            close + 1,
            "This link is between the parentheses of another link with the same text, where an address belongs. GitHub shows the brackets "
                + "around it as text. Keep one of the two."
        )
        {
            Repair = trials.Try(whole) is { } trial && trial.Rendered.Links.Count == block.Rendered.Links.Count ? trial : null,
            Title = "Keep the inner link",
            Safety = Safety.Unsafe,
        };
    }

    private BlockFault Spaced(int start, int middle, int close, string target)
    {
        if (target.IndexOf("://", 8, StringComparison.Ordinal) > 0)
            return new(
                start,
                close + 1,
                $"There are two addresses between the parentheses (\"{Excerpt.From(target, 160)}\"), so GitHub shows this as text. Keep "
                    + $"one, or make two links."
            );
        var whole = new Change(middle + 2, close - middle - 2, Join(target) ?? "");
        var trial = whole.Text.Length > 0 && trials.Try(whole) is { } tried && IsProven(tried, whole.Text) ? tried : null;
        return new(
            start,
            close + 1,
            $"The address \"{Excerpt.From(target, 160)}\" has a space in it, so GitHub shows this as text. Remove the space, or write it as \"%20\"."
        )
        {
            Repair = trial,
            Whole = whole,
            Title = "Remove the space",
        };
    }

    private bool IsProven(Trial trial, string target) =>
        Visible.HasSameParts(block.Rendered, trial.Rendered) && trial.Rendered.Links.Count(link => !link.IsBare && link.Url == target) > 0
        || trial.Rendered.Images.Count > block.Rendered.Images.Count;

    /// <summary>
    /// An address without the one blank that slipped in beside a sign that parts it; null where the blank may end it or stand for itself.
    /// </summary>
    private static string? Join(string target)
    {
        var blank = target.IndexOf(' ', StringComparison.Ordinal);
        var rest = blank < 0 ? "" : target[blank..].TrimStart(' ');
        if (blank < 1 || rest.Length == 0 || rest.AsSpan().ContainsAny(" \t[]()<>|`\"'"))
            return null;
        var host = target.IndexOf("://", StringComparison.Ordinal) + "://".Length;
        // A scheme alone, and a host without a dot, are no address that could end there.
        var isOpen =
            blank == host
                ? rest.Contains('.', StringComparison.Ordinal)
                : blank > host && !target[host..blank].TrimEnd('.', '/').Contains('.', StringComparison.Ordinal);
        var hasPath = blank > host && (target.AsSpan(host, blank - host).TrimEnd('/').Contains('/') || rest.AsSpan().ContainsAny("/."));
        var isJoint = Joints.Contains(target[blank - 1], StringComparison.Ordinal) || Joints.Contains(rest[0], StringComparison.Ordinal);
        return isOpen || (hasPath && isJoint) ? target[..blank] + rest : null;
    }

    // "Heading](#anchor)"
    private static BlockFault? Unopened(int middle, int close, string target) =>
        target[0] is '#' or '.' or '/' && !target.Contains(' ', StringComparison.Ordinal)
            ? new(middle, close + 1, "The opening bracket of this link is missing, so GitHub shows \"](\" as text. Add \"[\" before the link's text.")
            : null;

    // "[Paper](Title of the paper)"; behind a letter brackets are an index, and one with a number or a mark is a note.
    private BlockFault? Words(int open, int middle, int close, string target)
    {
        var name = block.Text[(open + 1)..middle].Trim('[', ']', ' ');
        if (
            (open > 0 && (char.IsLetterOrDigit(block.Text[open - 1]) || block.Text[open - 1] is '\\' or ')'))
            || !IsName(name)
            || name.StartsWith('^')
            || HoldsLink(open, middle)
            || !char.IsLetter(target[0])
            || !target.Contains(' ', StringComparison.Ordinal)
        )
            return null;
        if (HoldsLink(middle, close))
            return WordsBefore(open, middle, close);
        return new(
            open,
            close + 1,
            $"\"{Excerpt.From(target, 80)}\" is not an address, so GitHub shows this as text. "
                + $"Put the address of \"{Excerpt.From(name, 40)}\" between the parentheses."
        )
        {
            Severity = LabelUses.From(list).Count(name) >= 3 ? Severity.Error : Severity.Warning,
        };
    }

    // A number is the mark of a note, unless other links of the list have it as their text.
    private bool IsName(string name) => name.Any(char.IsLetter) || (name.Length > 0 && LabelUses.From(list).Count(name) >= 3);

    // "[text](Its title: https://…)"
    private BlockFault? WordsBefore(int open, int middle, int close)
    {
        if (block.Rendered.Links.Where(link => link.Span.Start > middle && link.Span.End <= close).ToList() is not [{ IsBare: true } address])
            return null;
        var words = new Change(middle + 2, address.Span.Start - middle - 2, "");
        var trial =
            block.Text.AsSpan(address.Span.End, close - address.Span.End).IsWhiteSpace()
            && trials.Try(words) is { } tried
            && IsProven(tried, address.Url)
                ? tried
                : null;
        return new(
            open,
            close + 1,
            $"There are words before the address between the parentheses (\"{Excerpt.From(block.Text[(middle + 2)..close], 120)}\"), "
                + "so GitHub shows this as text. Keep only the address."
        )
        {
            Repair = trial,
            Whole = trial is null ? null : new Change(middle + 2, close - middle - 2, block.Text[address.Span.Start..address.Span.End]),
            Title = "Remove the words before the address",
            Safety = Safety.Unsafe,
        };
    }
}
